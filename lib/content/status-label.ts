import type { Locale } from '#lib/core/locale.ts';
import { fill } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { ArticleFacts } from './types.ts';

/** @example statusLabel({ status: 'fixed', fixedIn: '13.1' }, 'en') → 'Fixed in 13.1' */
export function statusLabel(
  { status, fixedIn }: Pick<ArticleFacts, 'status' | 'fixedIn'>,
  locale: Locale,
): string {
  const words = getMessages(locale).status;
  return status === 'fixed' && fixedIn !== undefined
    ? fill(words.fixedIn, { version: fixedIn })
    : words[status];
}
