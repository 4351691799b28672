import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeOf, isJsxElement } from './jsx-attributes.ts';

/** What a text refers to by name. */
export type UsedNames = {
  readonly messages: ReadonlySet<string>;
  readonly commands: ReadonlySet<string>;
  /** File names, without a folder. */
  readonly figures: ReadonlySet<string>;
};

/** Messages, commands and figures that a text refers to, wherever it does. */
export function usedNames(tree: Root): UsedNames {
  const messages = new Set<string>();
  const commands = new Set<string>();
  const figures = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'image') figures.add(fileName(node.url));
    if (!isJsxElement(node)) return;
    const name = attributeOf(node, 'name') ?? '';
    if (node.name === 'Message') messages.add(name);
    if (node.name === 'Command') commands.add(name);
    if (node.name === 'Figure') figures.add(fileName(attributeOf(node, 'src') ?? ''));
  });
  return { messages, commands, figures };
}

/** @example fileName('./path.de.svg') → 'path.de.svg' */
function fileName(src: string): string {
  return src.split('/').at(-1) ?? src;
}
