import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOf } from '#lib/core/hash-text.ts';
import { decodeTermPart, encodeTermPart, type PackedTerm } from './term-part.ts';

const articles = fc
  .uniqueArray(fc.nat(60_000), { minLength: 1, maxLength: 30 })
  .map((ids) => ids.toSorted((a, b) => a - b));
const terms = fc.uniqueArray(
  fc.record<PackedTerm>({
    term: fc.string({ minLength: 1, maxLength: 12 }),
    slots: fc.array(fc.option(articles, { nil: undefined }), { maxLength: 16 }),
    compound: fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
    pairs: fc.uniqueArray(fc.record({ next: fc.string({ maxLength: 12 }), articles }), {
      maxLength: 12,
      selector: ({ next }) => next,
    }),
  }),
  { maxLength: 8, selector: ({ term }) => term },
);

it('writes and reads the same terms, their pairs and messages', () => {
  const messages = [
    { article: 7, name: 'refused', text: 'Unable to {{what}}', anchor: 'unable', rarity: 6.25 },
  ];
  fc.assert(
    fc.property(terms, (packed) => {
      const part = decodeTermPart(encodeTermPart(packed, messages, fingerprintOf), false);
      expect(part.messages).toEqual(messages);
      packed.forEach(({ term, slots, compound, pairs }, place) => {
        const read = part.terms[place];
        expect(read).toMatchObject({
          term,
          compound,
          count: slots.flat().filter((id) => id !== undefined).length,
        });
        expect(read?.slots().flat()).toEqual(slots.flatMap((ids) => ids ?? []));
        for (const { next, articles: ids } of pairs) expect(read?.pair(next).flat()).toEqual(ids);
        expect(read?.pair('no such neighbour')).toEqual([]);
      });
    }),
  );
});
