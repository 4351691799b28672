import { DEFAULT_LOCALE, type Locale } from './locale.ts';

/*
 * The only place that spells an address. Addresses here begin at the portal's root; `href` of
 * lib/site/environment.ts puts the base path before them.
 */

/** The folder of a portal on its host; empty at the root. @example '/kb' */
export const BASE_PATH = /^(?:\/[a-z0-9][a-z0-9._~-]*)*$/iu;

export type ListKind = 'symptoms' | 'components';

/** @example homeUrl('de') → '/de/' */
export function homeUrl(locale: Locale): string {
  return `/${locale}/`;
}

/** @example articleUrl('de', 'unable-to-relay') → '/de/unable-to-relay/' */
export function articleUrl(locale: Locale, slug: string): string {
  return `/${locale}/${slug}/`;
}

/** The article as Markdown. @example markdownUrl('de', 'unable-to-relay') → '/de/unable-to-relay.md' */
export function markdownUrl(locale: Locale, slug: string): string {
  return `/${locale}/${slug}.md`;
}

/** The ticket reply as a page of its own. */
export function replyUrl(locale: Locale, slug: string): string {
  return `/${locale}/${slug}/reply/`;
}

/** What the reply composer loads of an article. @example replyDataUrl('de', 1002) → '/api/replies/1002.de.json' */
export function replyDataUrl(locale: Locale, id: number): string {
  return `/api/replies/${id}.${locale}.json`;
}

/** The search box for other sites. They name it, so it never moves. */
export const EMBED_SCRIPT_URL = '/embed/lotse-search.js';

/** @example permalinkUrl('en', 1002) → '/en/L1002' */
export function permalinkUrl(locale: Locale, id: number): string {
  return locale === DEFAULT_LOCALE ? `/L${id}` : `/${locale}/L${id}`;
}

export function articlesUrl(locale: Locale): string {
  return `/${locale}/articles/`;
}

export function listUrl(locale: Locale, kind: ListKind, id?: string): string {
  return id === undefined ? `/${locale}/${kind}/` : `/${locale}/${kind}/${id}/`;
}

export function codesUrl(locale: Locale, code?: string): string {
  return code === undefined ? `/${locale}/codes/` : `/${locale}/codes/${code}/`;
}

export function messagesUrl(locale: Locale): string {
  return `/${locale}/messages/`;
}

export function changesUrl(locale: Locale): string {
  return `/${locale}/changes/`;
}

/**
 * A part of a long list; the first stands at the address of the list.
 * @param url of the list
 * @example partUrl('/de/articles/', 2) → '/de/articles/2/', partUrl('/de/articles/', 1) → '/de/articles/'
 */
export function partUrl(url: string, number: number): string {
  return number === 1 ? url : `${url}${number}/`;
}

/**
 * What the address of a part has below that of its list: nothing for the first one.
 * @example partSegments(1) → [], partSegments(2) → ['2']
 */
export function partSegments(number: number): string[] {
  return number === 1 ? [] : [String(number)];
}

/** The Atom feed of all changes, of one component (`components/outlook`) or of one article (its slug). */
export function feedUrl(locale: Locale, scope?: string): string {
  return scope === undefined ? `/${locale}/feed.xml` : `/${locale}/${scope}/feed.xml`;
}

/** @example searchUrl('de', '0x80004005') → '/de/search/?q=0x80004005' */
export function searchUrl(locale: Locale, query?: string): string {
  return query === undefined ? `/${locale}/search/` : `/${locale}/search/?q=${encodeURIComponent(query)}`;
}

/** The ticket clerk: a whole ticket is pasted there. */
export function ticketUrl(locale: Locale): string {
  return `/${locale}/ticket/`;
}

export const INFO_PAGES = ['accessibility', 'imprint', 'privacy', 'tools'] as const;
export type InfoPage = (typeof INFO_PAGES)[number];

export function infoUrl(locale: Locale, page: InfoPage): string {
  return `/${locale}/${page}/`;
}

/** The notice for what was not kept, shown by the service worker. @example offlineUrl('de') → '/de/offline/' */
export function offlineUrl(locale: Locale): string {
  return `/${locale}/offline/`;
}

/** Where browsers ask for the service worker. At the root, since it serves what lies beside and below it. */
export const SERVICE_WORKER_URL = '/service-worker.js';

/** First segments below a language that are pages of the portal itself. */
const OWN_SEGMENTS: readonly string[] = [
  'articles',
  'symptoms',
  'components',
  'codes',
  'messages',
  'changes',
  'search',
  'ticket',
  'offline',
  'feed.xml',
  '404',
  ...INFO_PAGES,
];

/**
 * Whether an article of that slug would stand where a page of the portal stands, or, on hosts that do not tell small
 * letters from capitals, at the permanent link of an article. @example isReservedSlug('l1002') → true
 */
export function isReservedSlug(slug: string): boolean {
  return OWN_SEGMENTS.includes(slug) || /^l\d+$/u.test(slug);
}
