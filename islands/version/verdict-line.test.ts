import { expect, test } from 'vitest';
import { readFacts, verdictLine } from './verdict-line.ts';

test.each([
  [
    { affected: [] },
    'long',
    'Ob Version 14.0 betroffen ist, ist nicht bekannt: Der Artikel grenzt die Versionen nicht ein.',
  ],
  [{ affected: [{ from: '13' }] }, 'long', 'Version 14.0 ist betroffen.'],
  [{ affected: [{ from: '13' }], fixedIn: '14.1' }, 'short', '14.0: betroffen, behoben in 14.1'],
  [{ affected: [], fixedIn: '13.1' }, 'long', 'In Version 14.0 behoben, seit 13.1.'],
  [{ affected: [{ to: '13' }] }, 'short', '14.0: nicht betroffen'],
] as const)('%j, %s: %s', (facts, form, text) => {
  expect(verdictLine('14.0', facts, form, 'de').text).toBe(text);
});

test('facts stand on the element; without them it is the control alone', () => {
  expect(readFacts({ affected: '[{"from":"13"}]', fixedIn: '14' })).toEqual({
    affected: [{ from: '13' }],
    fixedIn: '14',
  });
  expect(readFacts({})).toBeUndefined();
});
