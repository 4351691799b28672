import { attribute, type Element, elementsIn, setAttribute } from '../seal/html-tree.ts';

/** Attributes that hold one or more ids of the same page. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'] as const;

/**
 * Gives every id of a part its own prefix, and what refers to it, so that many pages can stand in one document:
 * `#s3` becomes `#L1002-s3`. Names of radio buttons go along; groups of two articles would otherwise be one.
 */
export function prefixIds(root: Element, prefix: string): void {
  for (const element of elementsIn(root)) {
    const id = attribute(element, 'id');
    if (id !== undefined) setAttribute(element, 'id', `${prefix}-${id}`);
    for (const name of REFERENCES) {
      const ids = attribute(element, name);
      if (ids !== undefined)
        setAttribute(
          element,
          name,
          ids.replace(/\S+/gu, (one) => `${prefix}-${one}`),
        );
    }
    const href = attribute(element, 'href');
    if (href?.startsWith('#')) setAttribute(element, 'href', `#${prefix}-${href.slice(1)}`);
    if (attribute(element, 'type') === 'radio')
      setAttribute(element, 'name', `${prefix}-${attribute(element, 'name') ?? ''}`);
  }
}

/** Prefix of the placeholders of an article. @example placeholderPrefix(1002) → 'l1002-' */
export function placeholderPrefix(id: number): string {
  return `l${id}-`;
}

/**
 * Gives the placeholders of an article's commands names of their own: a page shares values between its commands,
 * and here many articles are one page.
 */
export function prefixPlaceholders(root: Element, prefix: string): void {
  for (const element of elementsIn(root)) {
    const text = attribute(element, 'data-text');
    if (text !== undefined && attribute(element, 'data-shell') !== undefined)
      setAttribute(element, 'data-text', text.replace(/\{\{(?=[a-z0-9-]+\}\})/gu, `{{${prefix}`));
    const name = attribute(element, 'data-name');
    if (element.tagName === 'var' && name !== undefined)
      setAttribute(element, 'data-name', `${prefix}${name}`);
    if (element.tagName === 'input' && attribute(element, 'data-kind') !== undefined)
      setAttribute(element, 'name', `${prefix}${attribute(element, 'name') ?? ''}`);
  }
}
