import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articlesUrl, articleUrl } from '#lib/core/url.ts';
import type { Hit } from '#lib/search/types.ts';
import { type Child, h } from '../parts/h.ts';
import { embedWords } from './words.ts';

/** Where the portal is and in which language it is spoken to. */
export type Portal = { readonly base: string; readonly locale: Locale };

/** What the panel holds: a sentence, the hits, and the way to all of them. */
export function panelContent(sentence: string, hits: readonly Hit[], portal: Portal): readonly HTMLElement[] {
  const words = embedWords(portal.locale);
  return [
    h('p', {}, sentence),
    ...(hits.length === 0
      ? []
      : [
          h(
            'ul',
            {},
            hits.map((hit) => h('li', {}, hitLink(hit, portal))),
          ),
        ]),
    h('p', { class: 'foot' }, `${words.local} `, newTabLink(articlesUrl(portal.locale), portal, words.all)),
  ];
}

function hitLink({ key, number, title, locale }: Hit, portal: Portal): HTMLElement {
  return newTabLink(
    articleUrl(portal.locale, key),
    portal,
    h('span', { class: 'no' }, number === undefined ? '' : formatArticleNumber(number)),
    h('span', { lang: locale }, title),
  );
}

/** A new tab, so that what the customer has written stays where it is. */
function newTabLink(url: string, { base, locale }: Portal, ...children: readonly Child[]): HTMLElement {
  return h(
    'a',
    { href: `${base}${url}`, target: '_blank', rel: 'noopener noreferrer' },
    children,
    h('span', { class: 'vh' }, ` (${embedWords(locale).newTab})`),
  );
}
