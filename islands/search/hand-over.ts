import type { Locale } from '#lib/core/locale.ts';
import { searchUrl } from '#lib/core/url.ts';
import { pageLocale, portalUrl } from '../parts/page.ts';

/** Marks a window's name as ours. */
const MARK = 'lotse-input:';
/** More is cut off later anyway; see lib/reading/limit. Characters. */
const MAX_LENGTH = 6_000_000;

/**
 * Goes to the search page with a text. The text travels in the name of the window: it stays in memory and within
 * this tab and host, while an address would be sent to the server or kept in the browser's history.
 */
export function handOver(text: string, locale: Locale = pageLocale()): void {
  window.name = MARK + text.slice(-MAX_LENGTH);
  location.assign(portalUrl(searchUrl(locale)));
}

/** The text with which the reader came, once; `undefined` without one. */
export function takeHandedOver(): string | undefined {
  if (!window.name.startsWith(MARK)) return undefined;
  const text = window.name.slice(MARK.length);
  window.name = '';
  return text;
}
