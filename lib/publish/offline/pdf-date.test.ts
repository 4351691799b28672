import { expect, test } from 'vitest';
import { withPrintDate } from './pdf-date.ts';

test('both moments are those of the day, no byte moves', () => {
  const pdf = Buffer.from(
    "\xe2/CreationDate (D:20261124054832+00'00')\n/ModDate (D:20261124054833+00'00')>>",
    'latin1',
  );
  const dated = Buffer.from(withPrintDate(pdf, '2026-01-31'));
  expect(dated.toString('latin1')).toBe(
    "\xe2/CreationDate (D:20260131000000+00'00')\n/ModDate (D:20260131000000+00'00')>>",
  );
  expect(dated).toHaveLength(pdf.length);
});
