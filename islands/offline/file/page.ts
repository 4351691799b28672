import { isLocale, type Locale } from '#lib/core/locale.ts';

/* In place of islands/parts/page.ts: a document has anchors where the site has addresses. */

/** The language that is shown. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'de';
}

/**
 * The anchor for an address of the portal; for what the document does not have, its contents.
 * @example portalUrl('/de/unable-to-relay/') → '#L1002'
 */
export function portalUrl(url: string): string {
  const target = document.querySelector(`[data-address="${CSS.escape(url)}"]`);
  const [, locale, list] = url.split('/');
  return `#${target?.id ?? (list ? `${locale}-${list}` : `${locale}-contents`)}`;
}

/** Registers a custom element once. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
