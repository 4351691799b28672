import type { Content } from '#lib/content/content-store.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { articleUrl, permalinkUrl } from '#lib/core/url.ts';
import type { Redirect } from '#lib/hosting/definition.ts';

/**
 * Every address that leads somewhere else: numbers in each language and former slugs. Numbers are forwarded with
 * 302, since the article behind one may move; a former slug never comes back, so 301.
 */
export function forwardings({ ledger, byId }: Content): Redirect[] {
  return ledger
    .filter(({ id, state }) => byId.has(id) || state !== 'active')
    .flatMap(({ id, slug, formerSlugs }) =>
      LOCALES.flatMap((locale): Redirect[] => {
        const to = articleUrl(locale, slug);
        const former = formerSlugs.map(
          (old): Redirect => ({ from: articleUrl(locale, old).replace(/\/$/u, ''), to, status: 301 }),
        );
        const numbers: Redirect[] = [{ from: permalinkUrl(locale, id), to, status: 302 }];
        // The German number also answers below its language, as readers guess it from the English one.
        if (locale === 'de') numbers.push({ from: `/de/L${id}`, to, status: 302 });
        return [...numbers, ...former];
      }),
    );
}
