import type { CodeId } from '#lib/codes/code.ts';
import type { CodeBook } from '#lib/codes/code-book.ts';
import { codeLabel } from '#lib/codes/code-label.ts';
import { identityOf } from '#lib/codes/identity.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { FoundCode } from '#lib/search/types.ts';
import type { DecodedCode } from '../client/protocol.ts';

/** A column of more codes is not read. */
const MAX_CODES = 12;

/** A code of the input; without `raw` it was told by a message's wording. */
export type CodeInInput = Pick<FoundCode, 'id' | 'line'> & { readonly raw?: string };

type Context = {
  readonly book: CodeBook;
  /** Codes without an entry that have a page. */
  readonly codePages: ReadonlySet<CodeId>;
  readonly locale: Locale;
};

/**
 * What the codes of the input mean, each once, in its place of first mention; those that the table knows come before
 * those that it does not.
 */
export function decodeCodes(found: readonly CodeInInput[], context: Context): readonly DecodedCode[] {
  const byId = new Map<CodeId, DecodedCode>();
  for (const code of found) {
    const id = identityOf(code.id);
    if (!byId.has(id)) byId.set(id, decode(id, code, context));
  }
  const decoded = [...byId.values()];
  const isKnown = ({ meaning }: DecodedCode) => meaning !== undefined;
  return [...decoded.filter(isKnown), ...decoded.filter((code) => !isKnown(code))].slice(0, MAX_CODES);
}

function decode(id: CodeId, { line, raw }: CodeInInput, { book, codePages, locale }: Context): DecodedCode {
  const entry = book.find(id);
  const notations = shownNotations(id, book, locale);
  const isShown =
    raw !== undefined && notations.some((text) => text.toLowerCase().includes(raw.toLowerCase()));
  const meaning = entry?.meaning[locale] ?? book.describeUnknown(id)?.facilityName?.[locale];
  return {
    id,
    notations,
    line,
    isFromWording: raw === undefined,
    ...(meaning !== undefined && { meaning }),
    ...(raw !== undefined && !isShown && { raw }),
    ...((entry !== undefined || codePages.has(id)) && { page: id }),
  };
}

/** The notation of the field and the symbolic name: two are enough, the code's page has all. */
function shownNotations(id: CodeId, book: CodeBook, locale: Locale): readonly string[] {
  const symbol = book.equivalents(id).find(({ form }) => form === 'symbol')?.text;
  const label = codeLabel(id, locale);
  return symbol === undefined ? [label] : [label, symbol];
}
