import { defaultTreeAdapter as adapter } from 'parse5';
import { attribute, createElement, type Element, isElement, type Node } from '../seal/html-tree.ts';

/** What may stand in an element; `false` and `undefined` leave nothing behind. */
export type Child = Element | string | false | undefined | readonly Child[];

/**
 * Makes an element of the build's tree; text becomes text, never markup.
 * @example el('a', { href: '#L1002' }, 'L 1002')
 */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): Element {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const element = createElement(name, Object.fromEntries(given));
  fillElement(element, children);
  return element;
}

function fillElement(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') adapter.insertText(parent, child);
    else if (isList(child)) fillElement(parent, child);
    else adapter.appendChild(parent, child);
  }
}

function isList(child: Element | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

/** A `<template>`: what script takes from it is not part of the page until then. */
export function template(attributes: Readonly<Record<string, string>>, ...children: readonly Element[]) {
  const element = createElement('template', attributes);
  const content = adapter.createDocumentFragment();
  for (const child of children) adapter.appendChild(content, child);
  adapter.setTemplateContent(element as Parameters<typeof adapter.setTemplateContent>[0], content);
  return element;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** Makes another element of it; children and other attributes stay. */
export function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

/** Whether the element or one around it is of this class. */
export function isInside(element: Element, name: string): boolean {
  for (let node: Node | null | undefined = element; node && isElement(node); node = node.parentNode)
    if (hasClass(node, name)) return true;
  return false;
}
