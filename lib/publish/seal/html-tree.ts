import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Document = DefaultTreeAdapterTypes.Document;

export function isElement(node: Node): node is Element {
  return adapter.isElementNode(node);
}

/** Every element below the node, in document order. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const child of [...root.childNodes]) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
    if (child.nodeName === 'template') yield* elementsIn((child as DefaultTreeAdapterTypes.Template).content);
  }
}

/** Every comment below the node. */
export function* commentsIn(root: ParentNode): Generator<DefaultTreeAdapterTypes.CommentNode> {
  for (const child of [...root.childNodes]) {
    if (adapter.isCommentNode(child)) yield child;
    else if (isElement(child)) yield* commentsIn(child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((candidate) => candidate.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((candidate) => candidate.name !== name);
}

export function remove(node: DefaultTreeAdapterTypes.ChildNode): void {
  adapter.detachNode(node);
}

/** An element of HTML with attributes and, where given, text. */
export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = adapter.createElement(
    name,
    'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
    attrs,
  );
  if (text !== undefined) adapter.insertText(element, text);
  return element;
}

export function findElement(root: ParentNode, name: string): Element {
  for (const element of elementsIn(root)) if (element.nodeName === name) return element;
  throw new Error(`The page has no <${name}>.`);
}

export function prepend(parent: ParentNode, element: Element): void {
  const first = parent.childNodes[0];
  if (first) adapter.insertBefore(parent, element, first);
  else adapter.appendChild(parent, element);
}

export function append(parent: ParentNode, element: Element): void {
  adapter.appendChild(parent, element);
}
