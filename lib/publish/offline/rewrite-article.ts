import {
  attribute,
  type Element,
  elementsIn,
  remove,
  removeAttribute,
  setAttribute,
} from '../seal/html-tree.ts';
import { type Anchors, findAnchor } from './anchors.ts';
import { placeholderPrefix, prefixIds, prefixPlaceholders } from './rewrite-ids.ts';
import { hasClass, isInside, rename } from './tree.ts';

export type ArticlePlace = {
  readonly id: number;
  /** The article's own anchor, such as `L1002`. */
  readonly anchor: string;
  readonly anchors: Anchors;
  /** Folder of the portal on its host; empty at its root. */
  readonly base: string;
  /** The address of a file of the portal as a `data:` address. */
  readonly embed: (address: string) => string;
  /** Paper has a QR code that leads back to the portal. */
  readonly isForPaper: boolean;
};

/** Parts of a page that lead nowhere without the portal. */
const DROPPED_TAGS = new Set([
  'aside',
  'script',
  'noscript',
  'lotse-revision',
  'lotse-version',
  'lotse-reply',
]);
const DROPPED_CLASSES = ['crumb', 'hist'] as const;

function isDropped(element: Element, isForPaper: boolean): boolean {
  if (DROPPED_TAGS.has(element.tagName)) return true;
  if (DROPPED_CLASSES.some((name) => hasClass(element, name))) return true;
  if (hasClass(element, 'qr')) return !isForPaper;
  // The large view of a figure is a file of its own.
  return (
    element.tagName === 'a' && element.parentNode?.nodeName === 'figcaption' && isInside(element, 'shot')
  );
}

/**
 * Turns `<main>` of an article's page into a part of one long document: without what leads nowhere, with anchors of
 * its own, its figures inside.
 */
export function rewriteArticle(main: Element, place: ArticlePlace): Element {
  for (const element of elementsIn(main)) if (isDropped(element, place.isForPaper)) remove(element);
  prefixIds(main, place.anchor);
  prefixPlaceholders(main, placeholderPrefix(place.id));
  lowerStructure(main);
  rewriteLinks(main, place);
  for (const element of elementsIn(main)) {
    const src = attribute(element, 'src');
    if (element.tagName === 'img' && src !== undefined) setAttribute(element, 'src', place.embed(src));
  }
  rename(main, 'article');
  setAttribute(main, 'id', place.anchor);
  return main;
}

/** Every link leads to a place of the document or to another site; any other is text. */
export function rewriteLinks(root: Element, { anchors, base }: Pick<ArticlePlace, 'anchors' | 'base'>): void {
  for (const element of elementsIn(root)) {
    const href = attribute(element, 'href');
    if (element.tagName !== 'a' || href === undefined || /^(?:#|https?:|mailto:|tel:)/u.test(href)) continue;
    const anchor = findAnchor(href, anchors, base);
    if (anchor === undefined) {
      rename(element, 'span');
      removeAttribute(element, 'href');
    } else setAttribute(element, 'href', `#${anchor}`);
  }
}

/** The title of an article is one level below that of the document; the elements stay, styles know them. */
function lowerStructure(root: Element): void {
  for (const element of elementsIn(root)) {
    const level = /^h([1-5])$/u.exec(element.tagName)?.[1];
    if (level !== undefined) setAttribute(element, 'aria-level', String(Number(level) + 1));
    // A named section is a landmark, and every article has a “Symptom”; its heading is enough to find it.
    if (element.tagName === 'section') removeAttribute(element, 'aria-labelledby');
  }
}
