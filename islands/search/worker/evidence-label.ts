import { codeLabel } from '#lib/codes/code-label.ts';
import type { Locale } from '#lib/core/locale.ts';
import { maskText } from '#lib/reading/mask.ts';
import type { Evidence } from '#lib/search/types.ts';
import type { LinePart } from '../client/protocol.ts';

/**
 * What a reason is called: a code by its usual name, everything else as it stands in the input, private parts
 * masked.
 * @param parts the line of the reason with only its own spans marked; empty where the line is not at hand.
 */
export function evidenceLabel(
  { kind, label, matchedAs }: Evidence,
  parts: readonly LinePart[],
  locale: Locale,
): string {
  if (kind === 'code') return codeLabel(toCodeId(matchedAs ?? label), locale);
  const marked = markedText(parts);
  return marked === '' ? maskText(label).text : marked;
}

/** The index writes codes in small letters; an identity has its hexadecimal digits in capitals. */
function toCodeId(key: string): string {
  const id = key.toLowerCase();
  return /^0x[0-9a-f]{8}$/u.test(id) ? `0x${id.slice(2).toUpperCase()}` : id;
}

/** Marked parts; what stands between two of them is left out. */
function markedText(parts: readonly LinePart[]): string {
  let text = '';
  let gap = '';
  for (const { text: part, isHit } of parts) {
    if (isHit) {
      text += text === '' ? part : `${gap}${part}`;
      gap = '';
    } else if (part.trim() !== '') gap = ' … ';
    else gap ||= ' ';
  }
  return text.trim();
}
