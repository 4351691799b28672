import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowedTypos, nearest } from '../typo.ts';
import {
  decodeWordPart,
  encodeWordPart,
  groupsBeginning,
  groupsNear,
  groupsOf,
  groupWords,
} from './dictionary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), minLength: 3, maxLength: 10 });

it.each([
  ['mail', ['2ma', 'il2']],
  ['server', ['3ser', 'ver3']],
  ['zertifikat', ['4zert', 'ikat4']],
  ['ip', []],
])('%s lies in the groups %j', (one, groups) => {
  expect(groupsOf(one)).toEqual(groups);
});

it('finds every word within one typing error in the groups near it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, typed) => {
      if (allowedTypos(typed) === 0) return;
      const near = new Set(groupsNear(typed));
      for (const { word: found, distance } of nearest(typed, words)) {
        if (distance === 1) expect(groupsOf(found).some((group) => near.has(group))).toBe(true);
      }
    }),
  );
});

it('finds every completion of four letters or more', () => {
  fc.assert(
    fc.property(word, word, (prefix, rest) => {
      if (prefix.length < 4) return;
      const groups = new Set(groupsBeginning(prefix));
      expect(groupsOf(prefix + rest).some((group) => groups.has(group))).toBe(true);
    }),
  );
});

it('writes and reads the same words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), (words) => {
      const groups = groupWords(words.toSorted().map((one, count) => ({ word: one, count })));
      expect(decodeWordPart(encodeWordPart(groups))).toEqual(groups);
    }),
  );
});
