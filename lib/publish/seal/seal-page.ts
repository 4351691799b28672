import { createHash } from 'node:crypto';
import { parse, serialize } from 'parse5';
import { findLeaks } from './find-leaks.ts';
import {
  append,
  attribute,
  commentsIn,
  createElement,
  type Document,
  type Element,
  elementsIn,
  findElement,
  prepend,
  remove,
  removeAttribute,
} from './html-tree.ts';

export type SealOptions = {
  /** The portal's folder on the host, such as `/kb`; empty at the root. */
  readonly basePath: string;
  /** The style sheet behind a link of the framework, with its font addresses already ours. */
  readonly styleSheet: (href: string) => string;
};

export type SealedPage = {
  readonly html: string;
  /** Source for the Content-Security-Policy: `sha256-…`. */
  readonly styleHash: string;
};

/** Thrown when a page would still need the framework's script, or would break the policy. */
export class SealError extends Error {
  override readonly name = 'SealError';

  constructor(page: string, leaks: readonly string[]) {
    super(`${page} cannot be sealed:\n${leaks.map((leak) => `  - ${leak}`).join('\n')}`);
  }
}

/** The name under which a page hands its JSON-LD to the seal; see components/parts/json-ld.tsx. */
export const JSON_LD_META = 'lotse:json-ld';

function isOurs(element: Element, basePath: string): boolean {
  return (attribute(element, 'src') ?? '').startsWith(`${basePath}/assets/`);
}

function removeFramework(document: Document, basePath: string): string[] {
  const sheets: string[] = [];
  for (const element of elementsIn(document)) {
    const rel = attribute(element, 'rel');
    if (element.tagName === 'script' && !isOurs(element, basePath)) remove(element);
    else if (element.tagName === 'link' && rel === 'stylesheet') {
      sheets.push(attribute(element, 'href') ?? '');
      remove(element);
    } else if (element.tagName === 'link' && (rel === 'preload' || rel === 'preconnect')) remove(element);
    else if (
      attribute(element, 'hidden') !== undefined &&
      element.tagName === 'div' &&
      element.attrs.length === 1
    ) {
      // React's empty holder for streamed metadata.
      if (![...elementsIn(element)].length) remove(element);
    }
  }
  for (const comment of commentsIn(document)) remove(comment);
  return sheets;
}

function placeJsonLd(head: Element): void {
  for (const meta of elementsIn(head)) {
    if (meta.tagName !== 'meta' || attribute(meta, 'name') !== JSON_LD_META) continue;
    // `<` would end the element early; JSON has an escape for it.
    const json = (attribute(meta, 'content') ?? '').replaceAll('<', '\\u003c');
    append(head, createElement('script', { type: 'application/ld+json' }, json));
    remove(meta);
  }
}

/**
 * Scripts of ours are fetched early, never block, and run when the page has been read: one that ran before, as an async
 * script may, would find elements without what stands in them, or none. Next puts async on every script that it keeps.
 */
function hoistScripts(document: Document, head: Element): void {
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'script' || attribute(element, 'src') === undefined) continue;
    remove(element);
    removeAttribute(element, 'async');
    append(head, element);
  }
}

/**
 * Takes the framework out of a page: its scripts, payloads, preloads and style sheets. Ours stay, the styles stand
 * in the page under one hash. Words and links are not touched. Throws {@link SealError} rather than let through
 * what would need script.
 */
export function sealPage(page: string, html: string, { basePath, styleSheet }: SealOptions): SealedPage {
  const document = parse(html);
  const head = findElement(document, 'head');
  const css = removeFramework(document, basePath).map(styleSheet).join('');
  const style = createElement('style', {}, css);
  const charset = [...elementsIn(head)].find((element) => attribute(element, 'charset') !== undefined);
  if (charset) remove(charset);
  prepend(head, style);
  hoistScripts(document, head);
  placeJsonLd(head);
  // The encoding must be known within the first 1024 bytes.
  prepend(head, createElement('meta', { charset: 'utf-8' }));
  const leaks = findLeaks(document);
  if (leaks.length > 0) throw new SealError(page, leaks);
  return {
    html: serialize(document),
    styleHash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
  };
}
