import type { Heading, Node, Paragraph, Parents, TableCell, Text } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { isJsxElement } from '#lib/content/mdx/jsx-attributes.ts';
import type { SourceText } from '#lib/content/yaml-source.ts';
import { isLocale, type Locale } from '#lib/core/locale.ts';
import type { CheckedArticle, WrittenText } from './context.ts';
import { elementsOf, nodesOf } from './mdx-nodes.ts';
import { placeInBody } from './places.ts';
import { textsBelow } from './yaml-texts.ts';

/** A passage that somebody wrote, as opposed to messages, commands, code and interface labels. */
export type Prose = {
  readonly locale: Locale;
  readonly file: string;
  /** Its pieces in the order of reading: a paragraph falls into pieces at code and labels. */
  readonly pieces: readonly SourceText[];
};

function pieceOf({ text }: WrittenText, node: Text): SourceText[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  return [{ text: text.body.slice(start, end), placeAt: (unit) => placeInBody(text, start + unit) }];
}

function piecesOf(written: WrittenText, block: Paragraph | Heading | TableCell): SourceText[] {
  const pieces: SourceText[] = [];
  visit(block as Parents, (node: Node) => {
    if (isJsxElement(node) && node.name === 'Menu') return SKIP;
    if (node.type === 'text') pieces.push(...pieceOf(written, node as Text));
    return undefined;
  });
  return pieces;
}

const PROSE_ATTRIBUTES = ['title', 'alt', 'caption'];

function attributePieces({ text, tree }: WrittenText): SourceText[] {
  const attributes = elementsOf(tree)
    .flatMap((element): MdxJsxAttribute[] =>
      element.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute'),
    )
    .filter(({ name }) => PROSE_ATTRIBUTES.includes(name));
  return attributes.flatMap(({ name, value, position }) => {
    const start = position?.start.offset;
    if (typeof value !== 'string' || start === undefined) return [];
    // The value begins after its name, the equals sign and the quote.
    return [{ text: value, placeAt: (unit: number) => placeInBody(text, start + name.length + 2 + unit) }];
  });
}

function proseOfText(written: WrittenText): Prose[] {
  const { head, text, tree } = written;
  const headPieces = ['title', 'summary'].flatMap((key) => head.findText([key]) ?? []);
  const blocks = nodesOf(tree, 'paragraph', 'heading', 'tableCell').map((block) => piecesOf(written, block));
  const single = [...headPieces, ...attributePieces(written)].map((piece) => [piece]);
  return [...single, ...blocks].map((pieces) => ({ locale: text.locale, file: text.file, pieces }));
}

/** Keys of article.yaml whose texts are verbatim or what readers type. */
const VERBATIM_KEYS = ['text', 'variants', 'expected', 'shells', 'keywords', 'foundBy', 'deciding'];

function proseOfFacts(article: CheckedArticle): Prose[] {
  return textsBelow(article.source, []).flatMap(({ path, ...piece }) => {
    const language = String(path.at(-1));
    if (!isLocale(language) || path.some((key) => VERBATIM_KEYS.includes(String(key)))) return [];
    return [{ locale: language, file: article.source.file, pieces: [piece] }];
  });
}

/** Everything that the authors of an article wrote in their own words. */
export function proseOf(article: CheckedArticle): Prose[] {
  return [...article.written.flatMap(proseOfText), ...proseOfFacts(article)];
}
