import type { Nodes, Parents, Root } from 'mdast';
import { isJsxElement } from './jsx-attributes.ts';

/** What disappears with its last word: an empty item would show as a lonely bullet. */
const VANISHING: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'list', 'blockquote', 'tableRow']);

/**
 * Takes every `<Internal>` out of a tree, and what holds nothing without it. Done before anything else is made of
 * the tree, so that no form of the text can forget it. Changes the tree.
 */
export function removeInternal(tree: Root): Root {
  prune(tree);
  return tree;
}

/** Whether something was taken out. */
function prune(parent: Parents): boolean {
  let hasChanged = false;
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    if (isJsxElement(child) && child.name === 'Internal') {
      hasChanged = true;
      continue;
    }
    const isLess = 'children' in child && prune(child);
    hasChanged ||= isLess;
    if (!(isLess && VANISHING.has(child.type) && isEmpty(child))) kept.push(child);
  }
  parent.children = kept as never;
  return hasChanged;
}

function isEmpty(node: Nodes): boolean {
  if ('children' in node) {
    // A cell stays in its row for the sake of the columns; a row of empty cells says nothing.
    return isJsxElement(node) ? false : node.children.every(isEmpty);
  }
  return node.type === 'text' && node.value.trim() === '';
}
