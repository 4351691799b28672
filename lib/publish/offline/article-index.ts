import { type CodePage, codeGroups } from '#lib/catalogue/code-pages.ts';
import { type IndexedMessage, listMessages } from '#lib/catalogue/message-index.ts';
import { articlesWithComponent, articlesWithSymptom } from '#lib/catalogue/terms.ts';
import { codeLabel } from '#lib/codes/code-label.ts';
import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { sampleText } from '#lib/content/message-text.ts';
import type { Article, Term } from '#lib/content/types.ts';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { codesUrl, type ListKind, listUrl } from '#lib/core/url.ts';
import type { Element } from '../seal/html-tree.ts';
import { articleAnchor, contentsAnchor, listAnchor } from './anchors.ts';
import { type Child, el } from './tree.ts';
import { offlineWords } from './words.ts';

/** Codes that an article explains; the table of all others is in the search. */
export function explainedCodes(articles: readonly Article[]): readonly CodePage[] {
  return codeGroups(articles).flatMap(({ pages }) => pages.filter((page) => page.articles.length > 0));
}

/** The contents of the document: by number, symptom, component, code and message. */
export function buildContents(content: Content, locale: Locale): Element {
  const words = offlineWords(locale);
  const list = content.articles.map((article) => el('li', {}, articleLink(article, locale)));
  return frame(words.contents, locale, [
    part(words.articles, undefined, list),
    ...buildParts(content, locale),
  ]);
}

/** The same for the end of a book, which has its articles listed in front. */
export function buildIndex(content: Content, locale: Locale): Element {
  return frame(offlineWords(locale).index, locale, buildParts(content, locale));
}

function frame(title: string, locale: Locale, parts: readonly Child[]): Element {
  const id = contentsAnchor(locale);
  return el(
    'nav',
    { class: 'wrap off-index', id, 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, title),
    parts,
  );
}

function buildParts(content: Content, locale: Locale): readonly Child[] {
  const words = offlineWords(locale);
  const { articles, symptoms, components } = content;
  return [
    part(
      words.symptoms,
      listAnchor(locale, 'symptoms'),
      terms('symptoms', symptoms.values(), (id) => articlesWithSymptom(content, id), locale),
    ),
    part(
      words.components,
      listAnchor(locale, 'components'),
      terms('components', components.values(), (id) => articlesWithComponent(content, id), locale),
    ),
    part(
      words.codes,
      listAnchor(locale, 'codes'),
      explainedCodes(articles).map((page) => code(page, locale)),
    ),
    part(
      words.messages,
      listAnchor(locale, 'messages'),
      listMessages(articles).map((entry) => message(entry, locale)),
    ),
  ];
}

function part(title: string, id: string | undefined, items: readonly Element[]): Child {
  return items.length > 0 && el('section', { id }, el('h3', {}, title), el('ul', {}, items));
}

function articleLink(article: Article, locale: Locale): Element {
  const { id } = article.facts;
  const text = textOf(article, locale);
  return el(
    'a',
    { href: `#${articleAnchor(locale, id)}` },
    el('span', { class: 'no' }, formatArticleNumber(id)),
    ' ',
    el('span', { lang: text.locale }, text.title),
  );
}

function links(articles: readonly Article[], locale: Locale): Element {
  return el(
    'ul',
    {},
    articles.map((article) => el('li', {}, articleLink(article, locale))),
  );
}

function terms(
  kind: ListKind,
  all: Iterable<Term>,
  articlesOf: (id: string) => readonly Article[],
  locale: Locale,
): readonly Element[] {
  return [...all].flatMap(({ id, label }) => {
    const articles = articlesOf(id);
    if (articles.length === 0) return [];
    const place = { id: listAnchor(locale, kind, id), 'data-address': listUrl(locale, kind, id) };
    return [el('li', place, el('b', {}, label[locale]), links(articles, locale))];
  });
}

function code({ id, entry, articles }: CodePage, locale: Locale): Element {
  return el(
    'li',
    { id: listAnchor(locale, 'codes', id), 'data-address': codesUrl(locale, id) },
    el('b', { class: 'mono' }, codeLabel(id, locale)),
    entry !== undefined && el('p', {}, entry.meaning[locale]),
    links(articles, locale),
  );
}

/** One line is enough to recognise a message by. */
function message({ article, message: { placeholders }, wording }: IndexedMessage, locale: Locale): Element {
  const [line = ''] = sampleText(wording.text, { placeholders }).split('\n');
  return el(
    'li',
    {},
    el('code', { lang: wording.language ?? 'en' }, line),
    el(
      'a',
      { class: 'no', href: `#${articleAnchor(locale, article.facts.id)}` },
      formatArticleNumber(article.facts.id),
    ),
  );
}
