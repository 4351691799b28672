import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/search/types.ts';
import { evidenceLabel } from './evidence-label.ts';

const evidence = (of: Partial<Evidence>): Evidence => ({
  kind: 'phrase',
  letter: 'A',
  label: 'as found',
  line: 1,
  spans: [],
  weight: 1,
  ...of,
});

describe('evidenceLabel', () => {
  it.each([
    [{ label: 'event-gateway-role-1088' }, 'Ereignis 1088 (Gateway Role)'],
    [{ label: '2147500037', matchedAs: '0x80004005' }, '0x80004005'],
    [{ label: 'x', matchedAs: '0x8009030c' }, '0x8009030C'],
  ])('names a code: %j', (of, expected) =>
    expect(evidenceLabel(evidence({ kind: 'code', ...of }), [], 'de')).toBe(expected),
  );

  it('is what is marked in the line, with private parts masked and gaps left out', () => {
    const parts = [
      { text: 'to host ', isHit: true as const },
      { text: 'Host 1', isHit: true as const, mask: 'host' as const },
      { text: ' ' },
      { text: 'was', isHit: true as const },
      { text: ' in between ' },
      { text: 'refused', isHit: true as const },
    ];
    expect(evidenceLabel(evidence({}), parts, 'en')).toBe('to host Host 1 was … refused');
  });

  it('masks a label without a line too', () => {
    expect(evidenceLabel(evidence({ label: 'host 192.0.2.25 refused' }), [], 'en')).toBe('host IP 1 refused');
  });
});
