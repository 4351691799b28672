import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, Scalar, stringify } from 'yaml';
import { scalarOffsets } from './scalar-offsets.ts';

function offsetsOf(source: string): { value: string; offsets: readonly number[] } {
  const node = parseDocument(source).getIn(['a'], true);
  if (!isScalar(node)) throw new Error('The example holds no scalar at a');
  return { value: String(node.value), offsets: scalarOffsets(source, node) };
}

const SAME_CHARACTER = [
  ['plain', 'a: net stop x'],
  ['single quoted', "a: 'net stop x'"],
  ['double quoted', 'a: "net stop x"'],
  ['literal', 'a: |-\n  one\n    two  \n\n  three\n'],
  ['literal with CRLF', 'a: |-\r\n  one\r\n    two\r\n  three\r\n'],
  ['literal, kept', 'a: |+\n  one\n  two\n\n\n'],
  ['folded', 'a: >-\n  one\n  two\n\n  three\n'],
  ['plain over two lines', 'a: one\n  two'],
] as const;

describe('scalarOffsets', () => {
  test.each(SAME_CHARACTER)('%s: each word character stands where the offset says', (_name, source) => {
    const { value, offsets } = offsetsOf(source);
    const words = [...value].flatMap((char, unit) => (/\s/u.test(char) ? [] : [unit]));
    expect(words.map((unit) => source[offsets[unit] ?? -1])).toEqual(words.map((unit) => value[unit]));
  });

  test('points at the escape that makes a character', () => {
    const source = String.raw`a: "x\u00a0y\tz"`;
    const { value, offsets } = offsetsOf(source);
    expect(value).toBe('x\u00a0y\tz');
    expect(source.slice(offsets[1], offsets[2])).toBe(String.raw`\u00a0`);
    expect(source.slice(offsets[3], offsets[4])).toBe(String.raw`\t`);
  });

  test('keeps step after a doubled quote, a folded line and a trailing blank', () => {
    const source = "a: 'it''s\n  so'";
    const { value, offsets } = offsetsOf(source);
    expect(value).toBe("it's so");
    expect(source[offsets[5] ?? -1]).toBe('s');
    const literal = 'a: |-\n  one  \n  two\n';
    const kept = offsetsOf(literal);
    expect(kept.value).toBe('one  \ntwo');
    expect(kept.offsets[4]).toBe(literal.indexOf('one') + 4);
  });

  test('points at the blanks that indent a line within a block', () => {
    const source = 'a: |-\n  one\n    two\n';
    const { value, offsets } = offsetsOf(source);
    expect(value).toBe('one\n  two');
    expect(offsets[4]).toBe(source.indexOf('two') - 2);
  });

  const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

  test.each(STYLES)('%s: any text, as the yaml package writes it', (type) => {
    const character = fc.constantFrom(...'ab:#\'"\\{}-|>&* \n\t\u00a0ü–😀'.split(/(?:)/u));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 120 }), (text) => {
        const scalar = new Scalar(text);
        scalar.type = type;
        const source = stringify({ a: scalar }, { lineWidth: 40 });
        // The package does not write every odd text so that it reads back; what it reads is what counts.
        const node = parseDocument(source).getIn(['a'], true);
        fc.pre(isScalar(node) && typeof node.value === 'string');
        const { value, offsets } = offsetsOf(source);
        for (const [unit, char] of Array.from(
          { length: value.length },
          (_, at) => [at, value[at]] as const,
        )) {
          if (char === ' ' || char === '\t' || char === '\n') continue;
          expect([char, '\\']).toContain(source[offsets[unit] ?? -1]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
