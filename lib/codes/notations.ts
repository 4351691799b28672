import { bitsOf, type CodeId, kindOf, numberOf } from './code.ts';
import { idsOf } from './identity.ts';
import { codeNames } from './names.ts';

/** One way in which programs write a code. */
export type Notation = {
  readonly form: 'hex' | 'signed' | 'unsigned' | 'symbol' | 'number';
  readonly text: string;
};

let namesById: ReadonlyMap<CodeId, readonly string[]> | undefined;

/**
 * Symbolic names of a code and of everything equal to it.
 * @example namesOf('win32-5') → ['ERROR_ACCESS_DENIED', 'E_ACCESSDENIED']
 */
export function namesOf(id: CodeId): readonly string[] {
  namesById ??= groupNames();
  return idsOf(id).flatMap((equal) => namesById?.get(equal) ?? []);
}

function groupNames(): ReadonlyMap<CodeId, readonly string[]> {
  const groups = new Map<CodeId, string[]>();
  for (const [name, id] of codeNames()) groups.set(id, [...(groups.get(id) ?? []), name]);
  return groups;
}

/**
 * Every notation of a code, the one of its field first.
 * @example notationsOf('0x80004005') → 0x80004005, -2147467259, 2147500037, E_FAIL
 */
export function notationsOf(id: CodeId): readonly Notation[] {
  const numbers = idsOf(id).flatMap(numericNotations);
  const names = namesOf(id).map((text): Notation => ({ form: 'symbol', text }));
  return [...numbers, ...names];
}

function numericNotations(id: CodeId): readonly Notation[] {
  const bits = bitsOf(id);
  if (bits !== undefined) {
    // Without the sign bit a decimal number is too ordinary to be recognised or searched for.
    if (bits < 0x80000000) return [{ form: 'hex', text: id }];
    return [
      { form: 'hex', text: id },
      { form: 'signed', text: String(bits | 0) },
      { form: 'unsigned', text: String(bits) },
    ];
  }
  const number = numberOf(id);
  if (number === undefined) return [];
  const plain: Notation = { form: 'number', text: String(number) };
  return kindOf(id) === 'kerberos'
    ? [{ form: 'hex', text: `0x${number.toString(16).toUpperCase()}` }, plain]
    : [plain];
}
