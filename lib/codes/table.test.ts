import { describe, expect, test } from 'vitest';
import { bitsOf, idOfBits, kindOf, numberOf } from './code.ts';
import { REGISTRY_VALUES } from './data/registry-values.ts';
import { isReply } from './find/reply-codes.ts';
import { findCodes } from './find-codes.ts';
import { identityOf, idsOf } from './identity.ts';
import { codeNames, findByName } from './names.ts';
import { notationsOf } from './notations.ts';
import { isSourceId } from './sources.ts';
import { codeFamilies, codeTable } from './table.ts';

const ENTRIES = codeTable();
const IDS = new Set(ENTRIES.map((entry) => entry.id));

/** Collects what is wrong instead of stopping at the first, so that one run shows all of it. */
function idsWhere(isWrong: (entry: (typeof ENTRIES)[number]) => boolean): readonly string[] {
  return ENTRIES.filter(isWrong).map((entry) => entry.id);
}

describe('code table', () => {
  test('covers several hundred codes, each once', () => {
    expect(ENTRIES.length).toBeGreaterThan(1000);
    expect(IDS.size).toBe(ENTRIES.length);
  });

  test('families have distinct ids, and all of them have entries', () => {
    const families = codeFamilies();
    expect(new Set(families.map((family) => family.id)).size).toBe(families.length);
    for (const family of families) {
      expect(ENTRIES.some((entry) => entry.family === family.id)).toBe(true);
    }
  });

  test('every entry has a source and a meaning in both languages', () => {
    expect(idsWhere(({ source }) => !isSourceId(source))).toEqual([]);
    expect(idsWhere(({ meaning }) => !meaning.de.endsWith('.') || !meaning.en.endsWith('.'))).toEqual([]);
  });

  test('ids are segments of an address and identities', () => {
    expect(idsWhere(({ id }) => !/^[a-z0-9](?:[A-Za-z0-9]|[.-](?=[A-Za-z0-9]))*$/u.test(id))).toEqual([]);
    expect(idsWhere(({ id }) => identityOf(id) !== id)).toEqual([]);
  });

  test('hexadecimal, signed and unsigned notation are one number', () => {
    const wrong = idsWhere(({ id }) => {
      const bits = bitsOf(id);
      return bits !== undefined && (idOfBits(bits) !== id || idOfBits(bits | 0) !== id);
    });
    expect(wrong).toEqual([]);
  });

  test('HRESULT_FROM_WIN32 of every Win32 code comes back to it', () => {
    const wrong = idsWhere(({ id }) => {
      const code = numberOf(id);
      if (code === undefined || idsOf(id).length === 1 || bitsOf(id) !== undefined) return false;
      return identityOf(idOfBits(0x80070000 + code)) !== id;
    });
    expect(wrong).toEqual([]);
  });

  test('every name has one id, and its code has an entry', () => {
    const names = codeNames();
    expect(names.filter(([name, id]) => findByName(name) !== id)).toEqual([]);
    expect(names.filter(([, id]) => !IDS.has(identityOf(id)))).toEqual([]);
  });

  test('every SMTP reply of the table is recognised, and no other', () => {
    const replies = Array.from({ length: 600 }, (_, code) => code).filter(isReply);
    expect(ENTRIES.filter(({ id }) => kindOf(id) === 'smtp').map(({ id }) => numberOf(id))).toEqual(replies);
  });

  test('every registry value has an entry', () => {
    expect(REGISTRY_VALUES.filter((name) => !IDS.has(`reg-${name.toLowerCase()}`))).toEqual([]);
  });

  test('every notation that a page shows is found again as the same code', () => {
    const wrong = ENTRIES.flatMap(({ id }) =>
      notationsOf(id)
        .filter(({ form }) => form === 'hex' || form === 'symbol' || form === 'signed' || form === 'unsigned')
        .filter(({ text }) => kindOf(id) !== 'kerberos' || !text.startsWith('0x'))
        .filter(({ text }) => identityOf(findCodes(text)[0]?.id ?? '') !== id)
        .map(({ text }) => `${id} as ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('equal ids answer to one entry', () => {
    expect(idsOf('0x80070005')).toEqual(['win32-5', '0x80070005']);
    expect(idsOf('0xD0000022')).toEqual(['0xC0000022', '0xD0000022']);
  });
});
