import { digitSwaps, parseArticleNumber } from '#lib/core/article-number.ts';

/** How a number that exists differs from what was typed. */
export type Difference =
  | { readonly kind: 'swapped'; readonly a: string; readonly b: string }
  | { readonly kind: 'oneWrong' | 'missing' | 'extra' | 'otherForm' };

export type NearNumber = { readonly id: number; readonly difference: Difference };

/** A number stands at the root or directly below a language; elsewhere digits mean something else. */
const ADDRESS = /^(?:\/(?:de|en))?\/([^/]+)\/?$/u;

/**
 * The article number that an address was meant to have.
 * @param pathname without the base path
 * @example typedNumber('/en/l10-20') → 1020
 */
export function typedNumber(pathname: string): number | undefined {
  const [, segment] = ADDRESS.exec(pathname) ?? [];
  if (segment === undefined || !/\d/u.test(segment)) return undefined;
  return parseArticleNumber(decode(segment));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Numbers that were probably meant, the likeliest first; the number itself where only its form was wrong. */
export function nearNumbers(typed: number, known: ReadonlySet<number>): readonly NearNumber[] {
  if (known.has(typed)) return [{ id: typed, difference: { kind: 'otherForm' } }];
  return digitSwaps(typed, known).map((id) => ({ id, difference: differenceOf(String(typed), String(id)) }));
}

function differenceOf(typed: string, meant: string): Difference {
  // A digit of the right number that was not typed is missing; one that was typed beside it is too many.
  if (typed.length < meant.length) return { kind: 'missing' };
  if (typed.length > meant.length) return { kind: 'extra' };
  const places = [...typed].flatMap((digit, place) => (digit === meant[place] ? [] : [place]));
  const [first = 0, second] = places;
  if (places.length !== 2 || second === undefined) return { kind: 'oneWrong' };
  return { kind: 'swapped', a: typed[first] ?? '', b: typed[second] ?? '' };
}
