import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { fill, formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { MovedArticle } from './moved-articles.ts';

/** Title and first sentence about an article that is gone: on its page and in its feed. */
export function movedWords(
  { id, on, target }: MovedArticle,
  locale: Locale,
): { readonly title: string; readonly lead: string } {
  const { moved } = getMessages(locale);
  const values = {
    old: formatArticleNumber(id),
    number: target ? formatArticleNumber(target.facts.id) : '',
    date: on === undefined ? '' : formatDate(on, locale),
  };
  const [title, lead, leadOn] = target
    ? [moved.mergedTitle, moved.mergedLead, moved.mergedLeadOn]
    : [moved.retiredTitle, moved.retiredLead, moved.retiredLeadOn];
  return { title: fill(title, values), lead: fill(on === undefined ? lead : leadOn, values) };
}
