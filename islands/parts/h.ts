/** What an element may hold; `undefined` and `false` hold nothing, so that a condition can stand in place. */
export type Child = Node | string | undefined | false | readonly Child[];

type Value = string | number | boolean | undefined;

export type Attributes = Readonly<Record<string, Value>>;

/**
 * Makes an element. Text only ever becomes text: nothing that was pasted can turn into markup.
 * @param attributes `true` sets an attribute without a value, `false` and `undefined` leave it out.
 * @example h('a', { href: '/de/', class: 'btn' }, 'Start')
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** Sets attributes; handlers are added with `addEventListener` and never as attributes. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on') || name === 'style') throw new TypeError(`${name} is no attribute for h()`);
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

/** Calls the handler when the element is clicked; returns the element. */
export function onClick<T extends HTMLElement>(element: T, handler: (event: MouseEvent) => void): T {
  element.addEventListener('click', handler);
  return element;
}
