import type { Content } from '#lib/content/content-store.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { articleUrl, codesUrl, type ListKind, listUrl, messagesUrl, permalinkUrl } from '#lib/core/url.ts';

/*
 * The site has addresses, one document has anchors. This is the only place that says which belongs to which.
 */

/** @example articleAnchor('de', 1002) → 'L1002', articleAnchor('en', 1002) → 'en-L1002' */
export function articleAnchor(locale: Locale, id: number): string {
  return permalinkUrl(locale, id).slice(1).replace('/', '-');
}

/** @example listAnchor('de', 'symptoms', 'setup-fails') → 'de-symptoms-setup-fails' */
export function listAnchor(locale: Locale, list: ListKind | 'codes' | 'messages', id?: string): string {
  return [locale, list, id].filter((part) => part !== undefined).join('-');
}

/** @example contentsAnchor('de') → 'de-contents' */
export function contentsAnchor(locale: Locale): string {
  return `${locale}-contents`;
}

/** Address within the portal → anchor within the document. */
export type Anchors = ReadonlyMap<string, string>;

/** @param codes those that the index of the document has. */
export function buildAnchors(
  { articles, symptoms, components }: Pick<Content, 'articles' | 'symptoms' | 'components'>,
  codes: Iterable<string>,
): Anchors {
  const anchors = new Map<string, string>();
  const codeIds = [...codes];
  for (const locale of LOCALES) {
    for (const { slug, facts } of articles) {
      const anchor = articleAnchor(locale, facts.id);
      for (const url of [articleUrl(locale, slug), permalinkUrl(locale, facts.id)]) anchors.set(url, anchor);
    }
    for (const [kind, terms] of [['symptoms', symptoms] as const, ['components', components] as const]) {
      anchors.set(listUrl(locale, kind), listAnchor(locale, kind));
      for (const id of terms.keys()) anchors.set(listUrl(locale, kind, id), listAnchor(locale, kind, id));
    }
    anchors.set(codesUrl(locale), listAnchor(locale, 'codes'));
    for (const id of codeIds) anchors.set(codesUrl(locale, id), listAnchor(locale, 'codes', id));
    anchors.set(messagesUrl(locale), listAnchor(locale, 'messages'));
  }
  return anchors;
}

/**
 * The anchor for a link of a page; `undefined` where the document has nothing of the kind.
 * @param base folder of the portal on its host, such as `/kb`
 * @example findAnchor('/kb/de/unable-to-relay/#s3', anchors, '/kb') → 'L1002-s3'
 */
export function findAnchor(href: string, anchors: Anchors, base: string): string | undefined {
  if (!href.startsWith(`${base}/`)) return undefined;
  const [address = '', fragment = ''] = href.slice(base.length).split('#');
  const anchor = anchors.get(address.split('?')[0] ?? '');
  if (anchor === undefined || fragment === '') return anchor;
  return /(?:^|-)L\d+$/u.test(anchor) ? `${anchor}-${fragment}` : anchor;
}
