import { readFile } from 'node:fs/promises';
import { defaultTreeAdapter as adapter, serialize } from 'parse5';
import type { Content } from '#lib/content/content-store.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { homeUrl, searchUrl } from '#lib/core/url.ts';
import { type Element, remove } from '../seal/html-tree.ts';
import { buildAnchors, contentsAnchor } from './anchors.ts';
import { explainedCodes } from './article-index.ts';
import { bundleProgram } from './bundle-program.ts';
import { languagePart, type OfflineOptions, type Part, toolsPart } from './document-parts.ts';
import { mergeStyles, withoutFontFiles } from './merge-styles.ts';
import { PROGRAM_ID, TOOLS_ID } from './offline-files.ts';
import { offlinePolicy } from './policy.ts';
import { getByClass, readPage, type Site } from './read-site.ts';
import { rewriteLinks } from './rewrite-article.ts';
import { searchData } from './search-data.ts';
import { el } from './tree.ts';
import { offlineWords } from './words.ts';

/** The style of what only the offline document has. */
const OWN_STYLE = 'lib/publish/offline/offline.css';

function header(brand: Element): Element {
  const languages = LOCALES.map((locale) =>
    el('a', { href: `#${locale}`, lang: locale, 'data-to-language': locale }, locale.toUpperCase()),
  );
  const label = LOCALES.map((locale) => offlineWords(locale).language).join(' / ');
  return el(
    'header',
    { class: 'top' },
    el('div', { class: 'scale', 'aria-hidden': 'true' }),
    el(
      'div',
      { class: 'wrap top-in' },
      brand,
      el('span', { class: 'sp' }),
      el('nav', { class: 'langs', 'aria-label': label }, languages),
    ),
  );
}

/**
 * All articles of both languages, their figures, search and diagnosis as one HTML document that needs nothing else.
 * The same portal and the same options give the same bytes.
 */
export async function buildOfflineDocument(
  content: Content,
  site: Site,
  options: OfflineOptions,
): Promise<string> {
  const anchors = buildAnchors(
    content,
    explainedCodes(content.articles).map(({ id }) => id),
  );
  const parts: Part[] = [];
  for (const locale of LOCALES) parts.push(await languagePart(content, site, { locale, anchors, options }));
  const templates = await Promise.all(LOCALES.map((locale) => toolsPart(site, locale)));
  const brand = getByClass(await readPage(site, searchUrl('de')), 'brand');
  remove(brand);
  const [script, ownStyle, data] = await Promise.all([
    bundleProgram(),
    readFile(OWN_STYLE, 'utf8'),
    searchData(site),
  ]);
  const style = withoutFontFiles(
    mergeStyles([...parts, ...templates].flatMap(({ styles }) => styles).concat(ownStyle)),
  );
  const body = el(
    'body',
    {},
    el('a', { class: 'skip', href: `#${contentsAnchor('de')}` }, offlineWords('de').skip),
    header(brand),
    el(
      'main',
      { id: 'content' },
      el('div', { id: TOOLS_ID, class: 'wrap' }),
      parts.map(({ element }) => element),
    ),
    templates.map(({ element }) => element),
    data,
    el('script', { id: PROGRAM_ID }, script),
  );
  rewriteLinks(body, { anchors: new Map([...anchors, [homeUrl('de'), 'de']]), base: site.base });
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: offlinePolicy({ script, style }) }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('title', {}, offlineWords('de').title),
    el('style', {}, style),
  );
  const document = adapter.createDocument();
  adapter.setDocumentType(document, 'html', '', '');
  adapter.appendChild(document, el('html', { lang: 'de' }, head, body));
  return `${serialize(document)}\n`;
}
