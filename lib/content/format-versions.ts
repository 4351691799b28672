import type { Locale } from '#lib/core/locale.ts';
import { fill } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { ArticleFacts } from './types.ts';

/** @example formatVersions({ affected: [{ from: '9.2', to: '10.1' }] }, 'de') → '9.2 bis 10.1' */
export function formatVersions(
  { affected }: Pick<ArticleFacts['versions'], 'affected'>,
  locale: Locale,
): string {
  const words = getMessages(locale).article;
  if (affected.length === 0) return words.allVersions;
  return affected
    .map(({ from = '', to = '' }) => {
      if (from !== '' && to !== '') return from === to ? from : fill(words.versionFromTo, { from, to });
      return from === '' ? fill(words.versionTo, { to }) : fill(words.versionFrom, { from });
    })
    .join(', ');
}
