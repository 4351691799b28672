import { isLocale, type Locale } from '#lib/core/locale.ts';

/** Language of the page around the elements. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'de';
}

/** An address within the portal. @example portalUrl('/de/') → '/kb/de/' */
export function portalUrl(url: string): string {
  return `${document.documentElement.dataset.base ?? ''}${url}`;
}

/** Registers a custom element once; a second copy of the script changes nothing. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
