import { isWebAddress } from '#lib/reply/serialize-elements.ts';
import type { ReplyElement } from '#lib/reply/types.ts';

/**
 * The rich text as nodes of the page: the same tree that the clipboard gets, so that preview and copy cannot differ.
 * Styles go through the DOM, for the policy forbids style attributes in markup.
 */
export function toNode({ tag, style = {}, lang, href, children }: ReplyElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
  if (lang !== undefined) element.lang = lang;
  if (href !== undefined && isWebAddress(href)) element.setAttribute('href', href);
  element.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))));
  return element;
}
