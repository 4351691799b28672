import { nearest } from '#lib/core/nearest.ts';

/**
 * The end of a finding about an unknown name: the name that was probably meant, else what is possible.
 * @example suggestName('steps', ['symptom', 'step']) → 'Did you mean "step"?'
 */
export function suggestName(word: string, names: readonly string[], otherwise: string): string {
  const meant = nearest(word, names);
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
}

/** @example listNames(['a', 'b']) → 'a, b' and listNames([]) → 'none' */
export function listNames(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

/** @example counted(1, 'step') → '1 step', counted(2, 'step') → '2 steps' */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
