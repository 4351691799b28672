import type { Heading, List, ListItem, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { collapseWhitespace } from '#lib/core/text.ts';
import type { BaseStep } from './article.ts';
import { asBold } from './clean-tree.ts';

export type Sections = {
  readonly symptom: readonly RootContent[];
  readonly cause: readonly RootContent[];
  readonly steps: readonly BaseStep[];
};

const CAUSE = /^(?:cause|ursache|reason|grund)/iu;
const FIX =
  /^(?:resolution|solution|workaround|fix|method|status|steps|l(?:ö|oe)sung|problemumgehung|abhilfe|behelf|methode|schritte)/iu;

/** A step's title is shown in lists of results. Characters. */
const TITLE_LENGTH = 80;

type Chapter = { readonly heading: Heading | undefined; readonly nodes: RootContent[] };

function chaptersOf(nodes: readonly RootContent[], isBorder: (heading: Heading) => boolean): Chapter[] {
  const chapters: Chapter[] = [{ heading: undefined, nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && isBorder(node)) chapters.push({ heading: node, nodes: [] });
    else chapters.at(-1)?.nodes.push(node);
  }
  return chapters.filter(({ heading, nodes: own }) => heading !== undefined || own.length > 0);
}

/** What is left of a heading once it is no border. */
function plainNodes(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node) => (node.type === 'heading' ? (asBold(node.children) as RootContent) : node));
}

function withHeading({ heading, nodes }: Chapter): RootContent[] {
  return [...(heading ? [asBold(heading.children) as RootContent] : []), ...plainNodes(nodes)];
}

function titleOf(words: string): string {
  const [sentence = ''] = collapseWhitespace(words).split(/(?<=[.!?:])\s/u);
  const short = sentence.replace(/[.:!?]+$/u, '');
  if (short.length <= TITLE_LENGTH) return short;
  // Between words: half an address would be a link that leads nowhere.
  return `${short.slice(0, TITLE_LENGTH).replace(/\s+\S*$/u, '')} …`;
}

function stepOfItem(item: ListItem): BaseStep {
  return { title: titleOf(plainText(item.children[0] ?? item)), nodes: item.children };
}

/** The steps that an ordered list numbers; what stands before and after belongs to its first and last step. */
function stepsOfList(nodes: readonly RootContent[]): BaseStep[] | undefined {
  const place = nodes.findIndex(
    (node) => node.type === 'list' && node.ordered === true && node.children.length > 1,
  );
  const list = nodes[place];
  if (list === undefined) return undefined;
  const steps = (list as List).children.map(stepOfItem);
  return steps.map((step, index) => ({
    title: step.title,
    nodes: [
      ...(index === 0 ? plainNodes(nodes.slice(0, place)) : []),
      ...step.nodes,
      ...(index === steps.length - 1 ? plainNodes(nodes.slice(place + 1)) : []),
    ],
  }));
}

function stepsOfHeadings(chapters: readonly Chapter[]): BaseStep[] {
  return chapters.map(({ heading, nodes }) => ({
    title: titleOf(plainText(heading ?? nodes[0] ?? { type: 'text', value: '' })),
    nodes: plainNodes(nodes),
  }));
}

function toSteps(chapters: readonly Chapter[]): BaseStep[] {
  const [only] = chapters;
  if (chapters.length === 1 && only !== undefined) {
    const inner = chaptersOf(only.nodes, () => true);
    if (inner.length > 1) return stepsOfHeadings(inner);
    return stepsOfList(only.nodes) ?? stepsOfHeadings([only]);
  }
  return stepsOfHeadings(chapters);
}

/** Sorts a text of the corpus into our sections by its headings; a text without them is told apart by its order. */
export function toSections(tree: Root): Sections {
  const body = tree.children.filter((node, index) => !(index === 0 && node.type === 'heading'));
  const depth = Math.min(...body.map((node) => (node.type === 'heading' ? node.depth : 6)));
  const chapters = chaptersOf(body, (heading) => heading.depth === depth);
  const fixFrom = chapters.findIndex(({ heading }) => heading && FIX.test(plainText(heading)));
  // Without a heading that says so, the first paragraph or chapter tells the problem and all others the way out.
  const from = fixFrom >= 0 ? fixFrom : Math.min(1, chapters.length - 1);
  const before = chapters.slice(0, from);
  const isCause = ({ heading }: Chapter) => heading !== undefined && CAUSE.test(plainText(heading));
  const fix = chapters.slice(from);
  if (before.length === 0 && fix.length === 1) return splitSingle(fix[0]?.nodes ?? []);
  return {
    symptom: before.filter((chapter) => !isCause(chapter)).flatMap(withHeading),
    cause: before.filter(isCause).flatMap(({ nodes }) => plainNodes(nodes)),
    steps: toSteps(fix),
  };
}

function splitSingle(nodes: readonly RootContent[]): Sections {
  const border = nodes.length > 1 ? 1 : 0;
  return {
    symptom: plainNodes(nodes.slice(0, border)),
    cause: [],
    steps: toSteps([{ heading: undefined, nodes: [...nodes.slice(border)] }]),
  };
}
