import { readFile } from 'node:fs/promises';
import { defaultTreeAdapter as adapter, serialize } from 'parse5';
import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { fill, formatDate, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { attribute, type Element, elementsIn, remove, removeAttribute } from '../seal/html-tree.ts';
import { articleAnchor, buildAnchors } from './anchors.ts';
import { buildIndex, explainedCodes } from './article-index.ts';
import { collectArticles } from './collect-articles.ts';
import { newestChange, type OfflineOptions } from './document-parts.ts';
import { mergeStyles } from './merge-styles.ts';
import type { PageNumbers } from './pdf-pages.ts';
import { getByClass, readPage, type Site } from './read-site.ts';
import { el, isInside, rename } from './tree.ts';
import { offlineWords } from './words.ts';

/** The style of what only the printed book has. */
const OWN_STYLE = 'lib/publish/offline/print-book.css';

/** Stands for a page that is not known yet. */
const UNKNOWN = '000';

function titlePage(content: Content, locale: Locale, options: OfflineOptions, brand: Element): Element {
  const words = offlineWords(locale);
  const values = {
    date: formatDate(options.date, locale),
    articles: plural(getMessages(locale).count.article, content.articles.length),
    changed: formatDate(newestChange(content), locale),
  };
  return el(
    'section',
    { class: 'book-title' },
    el('div', { class: 'scale' }),
    brand,
    el('h1', {}, words.paperTitle),
    el('p', { class: 'lead' }, words.paperLead),
    el('p', { class: 'book-date' }, fill(words.stamp, values)),
    el('p', {}, fill(words.paperStale, { n: options.staleAfterDays })),
    options.portal !== undefined && el('p', { class: 'mono' }, options.portal),
  );
}

function contents(content: Content, locale: Locale): Element {
  const rows = content.articles.map((article) => {
    const text = textOf(article, locale);
    return el(
      'li',
      {},
      el(
        'a',
        { href: `#${articleAnchor(locale, article.facts.id)}` },
        el('span', { class: 'no' }, formatArticleNumber(article.facts.id)),
        el('span', { class: 't', lang: text.locale }, text.title),
      ),
    );
  });
  const title = offlineWords(locale).contents;
  return el('nav', { class: 'book-toc' }, el('h2', {}, title), el('ol', {}, rows));
}

/** Puts the page behind every link of a list that leads to an article. */
function numberPages(list: Element, pages: PageNumbers): void {
  for (const link of elementsIn(list)) {
    const href = attribute(link, 'href');
    if (link.tagName !== 'a' || href === undefined) continue;
    const page = pages.get(href.slice(1));
    adapter.appendChild(link, el('span', { class: 'pg' }, page === undefined ? UNKNOWN : String(page)));
  }
}

/** What is folded on the screen cannot be opened on paper; other wordings of a message can be looked up. */
function closeFolds(element: Element): void {
  for (const details of elementsIn(element))
    if (details.tagName === 'details' && !isInside(details, 'log')) remove(details);
}

/**
 * All articles of one language as a book: title, contents, articles, index. Printed by a browser; `pages` comes from a
 * first printing without page numbers.
 */
export async function buildPrintBook(
  content: Content,
  site: Site,
  locale: Locale,
  { options, pages }: { readonly options: OfflineOptions; readonly pages: PageNumbers },
): Promise<string> {
  const codes = explainedCodes(content.articles).map(({ id }) => id);
  const anchors = buildAnchors(content, codes);
  const articles = await collectArticles(content, site, { locale, anchors, isForPaper: true });
  for (const { element } of articles) closeFolds(element);
  const brand = getByClass(await readPage(site, `/${locale}/`), 'brand');
  remove(brand);
  rename(brand, 'span');
  removeAttribute(brand, 'href');
  const lists = [contents(content, locale), buildIndex(content, locale)] as const;
  for (const list of lists) numberPages(list, pages);
  const style = mergeStyles(articles.map((article) => article.style));
  const body = el(
    'body',
    { class: 'book' },
    titlePage(content, locale, options, brand),
    lists[0],
    el(
      'main',
      {},
      articles.map(({ element }) => element),
    ),
    lists[1],
  );
  const document = adapter.createDocument();
  adapter.setDocumentType(document, 'html', '', '');
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('title', {}, `Lotse: ${offlineWords(locale).paperTitle}`),
    el('style', {}, style + (await readFile(OWN_STYLE, 'utf8'))),
  );
  adapter.appendChild(document, el('html', { lang: locale, 'data-theme': 'light' }, head, body));
  return serialize(document);
}
