import { formatArticleNumber } from '#lib/core/article-number.ts';
import { permalinkUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import type { ArticleName } from '#lib/publish/search/article-names-file.ts';
import { h } from '../parts/h.ts';
import { pageLocale, portalUrl } from '../parts/page.ts';
import { loadArticleNames } from '../search/client/load-article-names.ts';
import { statusMark } from '../search/results/status-mark.ts';
import { type Difference, type NearNumber, nearNumbers, typedNumber } from './near-numbers.ts';

/** The words that the page hands over, from lib/i18n. */
export type NumberWords = Readonly<
  Record<
    'numberTitle' | 'numberLead' | 'similar' | 'swapped' | Exclude<Difference['kind'], 'swapped'>,
    string
  >
>;

/**
 * Says that there is no article with the number in the address, and which were probably meant. Which numbers there are
 * is loaded only now: a list of thousands would make every page for a wrong address a heavy one.
 */
export async function showNearNumbers(element: HTMLElement): Promise<void> {
  const says = JSON.parse(element.dataset.words ?? '{}') as NumberWords;
  const typed = typedNumber(location.pathname.slice(portalUrl('').length));
  if (typed === undefined) return;
  element.append(
    h('p', {}, h('span', { class: 'plate old big' }, h('span', {}, formatArticleNumber(typed)))),
  );
  // Without the list nothing is known of the number, and nothing said: the page remains what it is.
  const names = await loadArticleNames().catch(() => undefined);
  if (names === undefined) return;
  const articles = new Map(names.map((article) => [article.id, article]));
  showAnswer(element, nearNumbers(typed, new Set(articles.keys())), articles, says);
}

function showAnswer(
  element: HTMLElement,
  near: readonly NearNumber[],
  articles: ReadonlyMap<number, ArticleName>,
  says: NumberWords,
): void {
  const lead = element.parentElement?.querySelector('.lead');
  if (!near.some(({ difference }) => difference.kind === 'otherForm')) {
    element.parentElement?.querySelector('h1')?.replaceChildren(says.numberTitle);
    document.title = `${says.numberTitle} – Lotse`;
    lead?.replaceChildren(says.numberLead);
  }
  const list = near.flatMap((one) => listItem(one, articles.get(one.id), says) ?? []);
  if (list.length === 0) return;
  lead?.after(
    h(
      'section',
      { class: 'did', 'aria-labelledby': 'near' },
      h('h2', { id: 'near' }, says.similar),
      h('ul', { class: 'rel' }, ...list),
    ),
  );
}

function listItem(
  { difference }: NearNumber,
  article: ArticleName | undefined,
  says: NumberWords,
): HTMLElement | undefined {
  if (article === undefined) return undefined;
  const { id, title, locale, status, statusLabel } = article;
  return h(
    'li',
    {},
    h(
      'a',
      { href: portalUrl(permalinkUrl(pageLocale(), id)) },
      h('span', { class: 'no' }, formatArticleNumber(id)),
      h('span', { class: 't', lang: locale }, title),
      statusMark({ status, statusLabel }),
      h('span', { class: 'why' }, reason(difference, says)),
    ),
  );
}

function reason(difference: Difference, says: NumberWords): string {
  const { kind } = difference;
  return kind === 'swapped' ? fill(says.swapped, { a: difference.a, b: difference.b }) : says[kind];
}
