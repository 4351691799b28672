import type { CodeId, CodeMatch } from '#lib/codes/code.ts';
import { findCodes } from '#lib/codes/find-codes.ts';
import { codeTokens } from '#lib/codes/identity.ts';

/** A code in a text with the keys it is indexed and looked up under. */
export type CodeTokens = CodeMatch & { readonly keys: readonly string[] };

/** SMTP replies and enhanced status codes of success: they stand in every transcript and explain nothing. */
const SUCCESS = /^(?:smtp-[23]|dsn-2)/u;

/** Codes of a text, but for those that report success. */
export function findCodeTokens(text: string): readonly CodeTokens[] {
  return findCodes(text)
    .filter(({ id }) => !SUCCESS.test(id))
    .map((match) => ({ ...match, keys: codeKeys(match.id) }));
}

/** @example codeKeys('event-schannel-36887') → ['event-schannel-36887', 'event-36887'] */
export function codeKeys(id: CodeId): readonly string[] {
  return codeTokens(id).map((key) => key.toLowerCase());
}
