import type { Locale } from '#lib/core/locale.ts';
import { permalinkUrl } from '#lib/core/url.ts';

export type PermalinkTarget = {
  /** Step, from 1. */
  readonly step?: number;
  /** Section such as `check`; a step goes before it. */
  readonly section?: string;
  /** Revision that the sender saw; the page then says what has changed since. */
  readonly revision?: number;
};

/**
 * The address of an article that stays. `site` is the address of the portal with its base path, with or without
 * a slash at the end.
 * @example permalink('https://lotse.example', 'de', 1002, { revision: 1, step: 3 }) → 'https://lotse.example/L1002?r=1#s3'
 * @example permalink('https://example.com/kb/', 'en', 1002) → 'https://example.com/kb/en/L1002'
 */
export function permalink(site: string, locale: Locale, id: number, target: PermalinkTarget = {}): string {
  const { step, section, revision } = target;
  const query = revision === undefined ? '' : `?r=${revision}`;
  const anchor = step === undefined ? section : `s${step}`;
  return `${site.replace(/\/+$/u, '')}${permalinkUrl(locale, id)}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** A link as authors write it: `L1002`, `L1002#s3`. */
const ARTICLE_LINK = /^L(\d{4,6})(?:#([a-z]+\d*))?$/u;

/**
 * The whole address behind a link of an article's text.
 * @param self number of the article that holds the link, for `#check`.
 * @example resolveLink('https://lotse.example', 'en', 1001, 'L1002#s3') → 'https://lotse.example/en/L1002#s3'
 */
export function resolveLink(site: string, locale: Locale, self: number, href: string): string {
  if (href.startsWith('#')) return permalink(site, locale, self, { section: href.slice(1) });
  const [, id, section] = ARTICLE_LINK.exec(href) ?? [];
  if (id === undefined) return href;
  return permalink(site, locale, Number(id), section === undefined ? {} : { section });
}
