import { attribute, type Document, elementsIn } from './html-tree.ts';

/** Script types that no browser runs. */
const DATA_TYPES = new Set(['application/ld+json']);

/**
 * What must not be in a sealed page: an inline script or handler, a style attribute, a place that the framework
 * would fill by script. Empty when the page is clean; each entry says what and where.
 */
export function findLeaks(document: Document): string[] {
  const leaks: string[] = [];
  for (const element of elementsIn(document)) {
    const { tagName } = element;
    if (
      tagName === 'script' &&
      attribute(element, 'src') === undefined &&
      !DATA_TYPES.has(attribute(element, 'type') ?? '')
    ) {
      leaks.push('an inline <script>');
    }
    if (tagName === 'template' && /^[BPS]:/u.test(attribute(element, 'id') ?? '')) {
      leaks.push(
        `a streamed boundary <template id="${attribute(element, 'id')}">: a part of the page would need script. Remove the Suspense or loading.tsx around it, or shorten the content above.`,
      );
    }
    if (/^[BPS]:\d/u.test(attribute(element, 'id') ?? '') && attribute(element, 'hidden') !== undefined) {
      leaks.push(`outlined content in <${tagName} id="${attribute(element, 'id')}" hidden>`);
    }
    for (const { name, value } of element.attrs) {
      if (/^on[a-z]/u.test(name)) leaks.push(`an inline handler ${name} on <${tagName}>`);
      if (name === 'style') leaks.push(`a style attribute on <${tagName}>: style="${value}". Write a class.`);
      if (
        /^\s*(?:javascript|vbscript|data):/iu.test(value) &&
        (name === 'href' || name === 'src' || name === 'action')
      ) {
        leaks.push(`${name}="${value}" on <${tagName}>`);
      }
    }
  }
  return leaks;
}
