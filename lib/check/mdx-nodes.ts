import type { Node, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isJsxElement, type JsxElement } from '#lib/content/mdx/jsx-attributes.ts';

/** Nodes of the types, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Root,
  ...types: readonly Type[]
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, (node: Nodes) => {
    if ((types as readonly string[]).includes(node.type)) found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

/** Component elements in the order of the text, all of them or those with the name. */
export function elementsOf(tree: Root, name?: string): JsxElement[] {
  const found: JsxElement[] = [];
  visit(tree, (node: Nodes) => {
    if (isJsxElement(node) && (name === undefined || node.name === name)) found.push(node);
  });
  return found;
}

/** The attribute itself, to point at it. */
export function findAttribute(element: JsxElement, name: string): MdxJsxAttribute | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) return attribute;
  }
  return undefined;
}

/** Nodes inside `<Internal>`, which the public build leaves out. */
export function internalNodes(tree: Root): ReadonlySet<Node> {
  const inside = new Set<Node>();
  for (const element of elementsOf(tree, 'Internal')) {
    visit(element as Parents, (node) => {
      inside.add(node);
    });
  }
  return inside;
}
