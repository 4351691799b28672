import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';

/** What stays outside a generated base: HTML, notes, and frames of the corpus without words of their own. */
const DROPPED: ReadonlySet<string> = new Set([
  'html',
  'footnoteDefinition',
  'footnoteReference',
  'definition',
  'thematicBreak',
  'yaml',
]);

/** Addresses of the corpus' own site, and shortened ones, lead nowhere in the base; `check` refuses them. */
const KEPT_LINK = /^(?:https?:\/\/[^/\s]+|mailto:[^@\s]+@)/u;

const MARKS = { de: ['„', '“'], en: ['“', '”'] } as const;

function quoted(text: string, [open, close]: readonly [string, string], state: { isOpen: boolean }): string {
  return text.replace(/["„“”«»]/gu, () => {
    state.isOpen = !state.isOpen;
    return state.isOpen ? open : close;
  });
}

/** Markdown makes a link of an address in a text; what cannot be opened loses its beginning. */
function withoutDeadAddresses(text: string): string {
  return text.replace(/https?:\/\/(\S+)/gu, (address, rest: string) =>
    URL.canParse(address.replace(/[<].*$/u, '')) ? address : rest,
  );
}

/** MDX takes a line that begins with one of these words for a program, and ‹…› is a gap of our template. */
function asProse(text: string): string {
  return withoutDeadAddresses(text)
    .replace(/^(\s*)(import|export)\b/gmu, '$1– $2')
    .replace(/[‹›]/gu, '');
}

/**
 * Takes out of a corpus text what our format does not have: HTML, pictures (their words stay), links to other pages
 * of its site (their words stay), headings inside a section (they become bold). Changes the tree.
 */
export function cleanTree(tree: Root, locale: 'de' | 'en'): Root {
  clean(tree, { isOpen: false }, MARKS[locale]);
  return tree;
}

function clean(parent: Parents, quotes: { isOpen: boolean }, marks: readonly [string, string]): void {
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    if (DROPPED.has(child.type)) continue;
    if (child.type === 'paragraph' || child.type === 'tableCell' || child.type === 'heading')
      quotes.isOpen = false;
    if ('children' in child) clean(child, quotes, marks);
    // A heading within a list or a table is no border of a section.
    const isInside = child.type === 'heading' && parent.type !== 'root';
    kept.push(...(isInside ? [asBold(child.children)] : replacement(child, quotes, marks)));
  }
  parent.children = kept.filter((node) => !isHollow(node)) as never;
}

function replacement(
  node: Nodes,
  quotes: { isOpen: boolean },
  marks: readonly [string, string],
): readonly Nodes[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: asProse(quoted(node.value, marks, quotes)) }];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: asProse(quoted(node.alt, marks, quotes)) }] : [];
    case 'linkReference':
      return node.children;
    case 'link':
      return KEPT_LINK.test(node.url) && URL.canParse(node.url) ? [{ ...node, title: null }] : node.children;
    default:
      return [node];
  }
}

function isHollow(node: Nodes): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type === 'tableCell' || node.type === 'tableRow' || node.type === 'break') return false;
  return 'children' in node && node.children.length === 0;
}

/** A heading within a section, as the bold words that our format has for it. */
export function asBold(children: readonly PhrasingContent[]): Nodes {
  return { type: 'paragraph', children: [{ type: 'strong', children: [...children] }] };
}
