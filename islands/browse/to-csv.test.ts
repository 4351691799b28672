import { expect, test } from 'vitest';
import { sampleRow } from './rows.test-data.ts';
import { toCsv } from './to-csv.ts';

const heads = ['Nr.', 'Titel', 'Komponente', 'Version', 'Status', 'Geprüft', 'Link'];

test('a German spreadsheet gets semicolons, an English one commas, both get the mark of UTF-8', () => {
  const rows = [{ ...sampleRow(1001), versions: 'alle' }];
  expect(toCsv(heads, rows, 'de')).toBe(
    '\uFEFFNr.;Titel;Komponente;Version;Status;Geprüft;Link\r\nL 1001;Artikel 1001;Outlook;alle;Lösung bekannt;2026-11-24;http://localhost:3000/L1001?r=1\r\n',
  );
  expect(toCsv(heads, rows, 'en')).toContain('L 1001,Artikel 1001,Outlook,');
});

test('no title runs as a formula', () => {
  const rows = [{ ...sampleRow(1001, { title: '=cmd|calc; "x"' }), versions: '' }];
  expect(toCsv(heads, rows, 'de')).toContain(`;"'=cmd|calc; ""x""";`);
});
