import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedTypos, nearest, typingErrors } from './typo.ts';

describe('typing errors', () => {
  it.each([
    ['fehler', 'fehler', 0],
    ['fehler', 'fehelr', 1],
    ['fehler', 'fehlr', 1],
    ['fehler', 'fehller', 1],
    ['fehler', 'fehker', 1],
    ['fehler', 'feherl', 2],
    ['fehler', 'relay', 3],
  ])('between %s and %s are %i', (a, b, expected) => {
    expect(typingErrors(a, b, 2)).toBe(expected);
  });

  it.each([
    ['tls', 0],
    ['mail', 1],
    ['fehlr', 1],
    ['zertifikt', 2],
    ['0x80070005', 0],
    ['kb3163622', 0],
    ['thread_pool', 0],
  ])('%s may have %i', (word, expected) => {
    expect(allowedTypos(word)).toBe(expected);
  });
});

describe('the neighbourhood', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), minLength: 3, maxLength: 10 }),
  );
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), minLength: 4, maxLength: 10 });

  it('holds exactly the words that comparing each one finds', () => {
    fc.assert(
      fc.property(words, word, (vocabulary, typed) => {
        const most = allowedTypos(typed);
        const expected = vocabulary.filter((one) => {
          const distance = typingErrors(typed, one, most);
          return distance > 0 && distance <= most;
        });
        const found = nearest(typed, vocabulary).map((neighbour) => neighbour.word);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
