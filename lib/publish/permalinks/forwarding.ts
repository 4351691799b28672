import { codePages } from '#lib/catalogue/code-pages.ts';
import { idsOf } from '#lib/codes/identity.ts';
import type { Content } from '#lib/content/content-store.ts';
import type { LedgerEntry } from '#lib/content/types.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { articleUrl, codesUrl, permalinkUrl } from '#lib/core/url.ts';
import type { Redirect } from '#lib/hosting/definition.ts';

/**
 * A number in each language, and its former slugs. Numbers are forwarded with 302, since the article behind one may
 * move; a former slug never comes back, so 301.
 */
export function numberForwardings({ id, slug, formerSlugs }: LedgerEntry): Redirect[] {
  return LOCALES.flatMap((locale): Redirect[] => {
    const to = articleUrl(locale, slug);
    const former = formerSlugs.map(
      (old): Redirect => ({ from: articleUrl(locale, old).replace(/\/$/u, ''), to, status: 301 }),
    );
    const numbers: Redirect[] = [{ from: permalinkUrl(locale, id), to, status: 302 }];
    // The German number also answers below its language, as readers guess it from the English one.
    if (locale === 'de') numbers.push({ from: `/de/L${id}`, to, status: 302 });
    return [...numbers, ...former];
  });
}

/** A code has one page; its other ids lead there: `/de/codes/0x80070005/` to `/de/codes/win32-5/`. */
function codeForwardings({ articles }: Content): Redirect[] {
  return [...codePages(articles).keys()].flatMap((id) =>
    idsOf(id)
      .filter((other) => other !== id)
      .flatMap((other) =>
        LOCALES.map(
          (locale): Redirect => ({
            from: codesUrl(locale, other).replace(/\/$/u, ''),
            to: codesUrl(locale, id),
            status: 301,
          }),
        ),
      ),
  );
}

/** Addresses that lead somewhere else and belong to no article of this build. */
export function otherForwardings(content: Content): Redirect[] {
  const gone = content.ledger.filter(({ id, state }) => !content.byId.has(id) && state !== 'active');
  return [...gone.flatMap(numberForwardings), ...codeForwardings(content)];
}

/** Every address that leads somewhere else; article numbers first, since some hosts bear only a short list. */
export function forwardings(content: Content): Redirect[] {
  const active = content.ledger.filter(({ id }) => content.byId.has(id));
  return [...active.flatMap(numberForwardings), ...otherForwardings(content)];
}
