import { isLocale } from '#lib/core/locale.ts';

/** Pages that are made alike and so weigh alike. */
export type PageKind =
  | 'root'
  | 'home'
  | 'article'
  | 'reply'
  | 'browse'
  | 'list'
  | 'code'
  | 'codes'
  | 'messages'
  | 'changes'
  | 'search'
  | 'ticket'
  | 'tools'
  | 'info'
  | 'offline'
  | 'not-found'
  | 'moved'
  | 'forward';

/** First part of an address below its language; names of articles are everything else. */
const SECTIONS: Readonly<Record<string, PageKind>> = {
  articles: 'browse',
  symptoms: 'list',
  components: 'list',
  messages: 'messages',
  changes: 'changes',
  search: 'search',
  ticket: 'ticket',
  tools: 'tools',
  imprint: 'info',
  privacy: 'info',
  accessibility: 'info',
  offline: 'offline',
  '404.html': 'not-found',
};

/**
 * The kind of a page, by its address and its text.
 * @param slugs of the articles that are published
 * @example pageKindOf('/de/codes/5.7.1/', html, slugs) → 'code'
 */
export function pageKindOf(address: string, html: string, slugs: ReadonlySet<string>): PageKind {
  const [locale = '', section = '', key = ''] = address.split('/').slice(1);
  if (address === '/') return 'root';
  if (address === '/404.html') return 'not-found';
  if (html.includes('http-equiv="refresh"')) return 'forward';
  if (isLocale(locale)) {
    if (section === '') return 'home';
    if (section === 'codes') return key === '' ? 'codes' : 'code';
    if (slugs.has(section)) return key === 'reply' ? 'reply' : 'article';
    return SECTIONS[section] ?? 'moved';
  }
  throw new Error(`${address} is a page of no known kind. Name its kind in lib/budget/page-kind.ts.`);
}
