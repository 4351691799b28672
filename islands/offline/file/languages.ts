import { isLocale, LOCALES, type Locale } from '#lib/core/locale.ts';
import { TOOLS_ID, toolsTemplateId } from '#lib/publish/offline/offline-files.ts';
import { sendInput } from '../../search/ask/send-input.ts';
import { pageLocale } from './page.ts';
import { lastInput } from './page-history.ts';

function part(locale: Locale): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-language="${locale}"]`);
}

/** The search of the language, fresh from its template: an element that was used would listen twice. */
function showTools(locale: Locale): void {
  const source = document.getElementById(toolsTemplateId(locale));
  if (source instanceof HTMLTemplateElement)
    document.getElementById(TOOLS_ID)?.replaceChildren(document.importNode(source.content, true));
}

/** Whether the reader sees the search, and not an article further down. */
function isSearchInView(): boolean {
  return (document.getElementById(TOOLS_ID)?.getBoundingClientRect().bottom ?? 0) > 0;
}

/** Shows one language and hides the other. An answer that is seen is given again in the new language. */
function showLanguage(locale: Locale): void {
  const isSearching = isSearchInView();
  document.documentElement.lang = locale;
  for (const other of LOCALES) part(other)?.toggleAttribute('hidden', other !== locale);
  for (const link of document.querySelectorAll<HTMLElement>('[data-to-language]')) {
    if (link.dataset.toLanguage === locale) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  document.title = part(locale)?.querySelector('h1')?.textContent ?? document.title;
  showTools(locale);
  const input = lastInput();
  if (input !== undefined && isSearching) void sendInput(input);
}

function targetOf(hash: string): HTMLElement | null {
  return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
}

/** A link may lead into the language that is not shown. */
function followFragment(): void {
  const target = targetOf(location.hash);
  const locale = target?.closest<HTMLElement>('[data-language]')?.dataset.language;
  if (target === null || locale === undefined || !isLocale(locale)) return;
  if (locale !== pageLocale()) showLanguage(locale);
  target.scrollIntoView();
}

function firstLanguage(): Locale {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return wanted ?? 'de';
}

/** With script one language is shown at a time, the reader's first; without it the document has both. */
export function startLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-to-language]')) {
    link.addEventListener('click', (event) => {
      const locale = link.dataset.toLanguage ?? '';
      if (!isLocale(locale)) return;
      // The switch stands above the search; a jump would lead past it.
      event.preventDefault();
      history.replaceState(null, '', `#${locale}`);
      showLanguage(locale);
    });
  }
  addEventListener('hashchange', followFragment);
  showLanguage(firstLanguage());
  followFragment();
}
