import type { ArticleStatus } from '#lib/content/types.ts';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { portalUrl } from '../parts/page.ts';
import { statusMark } from '../search/results/status-mark.ts';
import { type Difference, type NearNumber, nearNumbers, typedNumber } from './near-numbers.ts';

/** An article as the page for wrong addresses hands it over. */
export type KnownArticle = {
  readonly id: number;
  /** Language of the title. */
  readonly locale: Locale;
  readonly title: string;
  readonly url: string;
  readonly status: ArticleStatus;
  readonly statusLabel: string;
};

/** The words that the page hands over, from lib/i18n. */
export type NumberWords = Readonly<
  Record<
    'numberTitle' | 'numberLead' | 'similar' | 'swapped' | Exclude<Difference['kind'], 'swapped'>,
    string
  >
>;

/** Says that there is no article with the number in the address, and which were probably meant. */
export function showNearNumbers(element: HTMLElement): void {
  const { known = '[]', words = '{}' } = element.dataset;
  const articles = new Map((JSON.parse(known) as KnownArticle[]).map((article) => [article.id, article]));
  const says = JSON.parse(words) as NumberWords;
  const typed = typedNumber(location.pathname.slice(portalUrl('').length));
  if (typed === undefined) return;
  const near = nearNumbers(typed, new Set(articles.keys()));
  const isExact = near.some(({ difference }) => difference.kind === 'otherForm');
  element.append(
    h('p', {}, h('span', { class: 'plate old big' }, h('span', {}, formatArticleNumber(typed)))),
  );
  const heading = element.parentElement?.querySelector('h1');
  if (!isExact) {
    heading?.replaceChildren(says.numberTitle);
    document.title = `${says.numberTitle} – Lotse`;
    element.parentElement?.querySelector('.lead')?.replaceChildren(says.numberLead);
  }
  const list = near.flatMap((one) => listItem(one, articles.get(one.id), says) ?? []);
  if (list.length === 0) return;
  element.parentElement
    ?.querySelector('.lead')
    ?.after(
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
  article: KnownArticle | undefined,
  says: NumberWords,
): HTMLElement | undefined {
  if (article === undefined) return undefined;
  const { id, title, url, locale, status, statusLabel } = article;
  return h(
    'li',
    {},
    h(
      'a',
      { href: url },
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
