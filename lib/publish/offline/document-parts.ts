import { lastChanged } from '#lib/content/article-state.ts';
import type { Content } from '#lib/content/content-store.ts';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { searchUrl } from '#lib/core/url.ts';
import { fill, formatDate, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type Element, elementsIn, findElement, remove, removeAttribute } from '../seal/html-tree.ts';
import { type Anchors, articleAnchor, contentsAnchor } from './anchors.ts';
import { buildContents } from './article-index.ts';
import { collectArticles } from './collect-articles.ts';
import { toolsTemplateId } from './offline-files.ts';
import { readPage, type Site } from './read-site.ts';
import { el, hasClass, template } from './tree.ts';
import { offlineWords } from './words.ts';

export type OfflineOptions = {
  /** Day of the copy, `2026-11-24`. */
  readonly date: string;
  readonly staleAfterDays: number;
  /** Complete address of the portal, where it is known. */
  readonly portal?: string | undefined;
};

/** A part of the document and the style sheets of the pages that it came from. */
export type Part = { readonly element: Element; readonly styles: readonly string[] };

/** @returns the day of the newest change of all articles */
export function newestChange({ articles }: Pick<Content, 'articles'>): string {
  return articles.map(lastChanged).toSorted().at(-1) ?? '';
}

/** Search box and appearance of a language; without script they would do nothing. */
export async function toolsPart(site: Site, locale: Locale): Promise<Part> {
  const page = await readPage(site, searchUrl(locale));
  const search = findElement(page.document, 'lotse-results');
  for (const element of elementsIn(search)) {
    if (element.tagName === 'noscript' || hasClass(element, 'eg')) remove(element);
    removeAttribute(element, 'action');
  }
  const theme = findElement(page.document, 'lotse-theme');
  remove(search);
  remove(theme);
  return { element: template({ id: toolsTemplateId(locale) }, search, theme), styles: [page.style] };
}

function stamp(content: Content, locale: Locale, options: OfflineOptions): Element {
  const words = offlineWords(locale);
  const values = {
    date: formatDate(options.date, locale),
    articles: plural(getMessages(locale).count.article, content.articles.length),
    changed: formatDate(newestChange(content), locale),
  };
  return el('p', { class: 'cnt' }, fill(words.stamp, values));
}

/** Shown by script alone: how old the file is, only the reader's clock knows. */
function staleNotice(locale: Locale, { date, staleAfterDays, portal }: OfflineOptions): Element {
  const words = offlineWords(locale);
  const title = { class: 'h', 'data-title': words.staleTitle };
  return el(
    'div',
    {
      class: 'note note-warn',
      role: 'note',
      hidden: '',
      'data-date': date,
      'data-days': String(staleAfterDays),
    },
    el('span', {}),
    el(
      'div',
      {},
      el('p', title),
      el('p', {}, words.staleText, ' ', portal !== undefined && el('a', { href: portal }, words.newCopy)),
    ),
  );
}

/** Behind each article: back to the contents, and the same article in the other language. */
function waysOn(id: number, locale: Locale): Element {
  const other = otherLocale(locale);
  return el(
    'p',
    { class: 'wrap off-up' },
    el('a', { href: `#${contentsAnchor(locale)}` }, offlineWords(locale).toContents),
    el('a', { href: `#${articleAnchor(other, id)}`, lang: other }, getMessages(other).languageName),
  );
}

export async function languagePart(
  content: Content,
  site: Site,
  { locale, anchors, options }: { locale: Locale; anchors: Anchors; options: OfflineOptions },
): Promise<Part> {
  const words = offlineWords(locale);
  const articles = await collectArticles(content, site, { locale, anchors, isForPaper: false });
  const element = el(
    'section',
    { id: locale, lang: locale, 'data-language': locale },
    el(
      'div',
      { class: 'wrap off-head' },
      el('h1', {}, words.title),
      stamp(content, locale, options),
      staleNotice(locale, options),
      el('p', {}, words.lead),
    ),
    buildContents(content, locale),
    articles.map(({ article, element: text }) => [text, waysOn(article.facts.id, locale)]),
  );
  return { element, styles: articles.map(({ style }) => style) };
}
