import { escapeHtml } from '#lib/core/escape-html.ts';
import type { ReplyElement } from './types.ts';

/** Addresses that may stand behind a link; anything else, such as `javascript:`, loses its link. */
export function isWebAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s]+$/iu.test(href);
}

/** HTML for the clipboard. It is never put into a page of ours: the preview builds the same elements itself. */
export function serializeElement({ tag, style, lang, href, children }: ReplyElement): string {
  const attributes = [
    lang === undefined ? '' : ` lang="${lang}"`,
    href !== undefined && isWebAddress(href) ? ` href="${escapeHtml(href)}"` : '',
    style === undefined ? '' : ` style="${escapeHtml(cssText(style))}"`,
  ];
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeHtml(child) : serializeElement(child),
  );
  return `<${tag}${attributes.join('')}>${inner.join('')}</${tag}>`;
}

function cssText(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}
