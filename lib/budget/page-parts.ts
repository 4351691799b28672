import { gzipSync } from 'node:zlib';
import { parse, serializeOuter } from 'parse5';
import {
  attribute,
  type Element,
  elementsIn,
  findElement,
  isElement,
  remove,
} from '#lib/publish/seal/html-tree.ts';
import type { Part } from './budget.ts';

/**
 * What the weight of a page comes from, each piece compressed alone: its styles, its head, the parts of its body, and
 * besides, across all of these, its icons and drawings and what it hands to its script.
 */
export function pageParts(html: string): readonly Part[] {
  const document = parse(html);
  const head = findElement(document, 'head');
  const styles = [...elementsIn(head)].filter(({ tagName }) => tagName === 'style');
  const css = styles.map((element) => serializeOuter(element)).join('');
  for (const element of styles) remove(element);
  const body = findElement(document, 'body');
  const blocks = body.childNodes.filter(isElement);
  const all = [...elementsIn(body)];
  const drawings = all.filter(({ tagName }) => tagName === 'svg');
  const handed = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('data-')));
  return [
    weigh('inline styles', css),
    weigh('head without styles', serializeOuter(head)),
    ...blocks.map((block) => weigh(`markup of ${nameOf(block)}`, serializeOuter(block))),
    weigh(
      `of which ${drawings.length} icons and drawings`,
      drawings.map((svg) => serializeOuter(svg)).join(''),
    ),
    weigh(
      `of which ${handed.length} data attributes`,
      handed.map(({ name, value }) => `${name}="${value}"`).join(' '),
    ),
  ];
}

function weigh(name: string, text: string): Part {
  return { name, size: gzipSync(text, { level: 9 }).length };
}

/** @example nameOf(element) → '<div class="scale">' */
function nameOf(element: Element): string {
  const names = attribute(element, 'class');
  return names === undefined ? `<${element.tagName}>` : `<${element.tagName} class="${names}">`;
}
