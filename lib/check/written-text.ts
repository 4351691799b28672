import type { Heading, Root } from 'mdast';
import { rememberTree } from '#lib/content/get-outline.ts';
import { parseMdx } from '#lib/content/mdx/parse-mdx.ts';
import { toOutline } from '#lib/content/mdx/to-outline.ts';
import type { Outline } from '#lib/content/outline.ts';
import type { ArticleText } from '#lib/content/types.ts';
import type { YamlSource } from '#lib/content/yaml-source.ts';
import type { Checked } from '#lib/core/diagnostic.ts';
import { stepHeadings } from './headings.ts';
import { type WrittenLink, writtenLinks } from './links.ts';

/** What other articles may ask of a text. It stays in memory when its tree is gone, and on the disk. */
export type TextFacts = {
  readonly links: readonly WrittenLink[];
  /** Headings of its steps: where they stand. */
  readonly steps: readonly Pick<Heading, 'position'>[];
};

/** A text whose MDX could be parsed. */
export type WrittenText = TextFacts & {
  readonly text: ArticleText;
  readonly head: YamlSource;
  /** The trees of thousands of texts fill the memory: each is let go when there is need, and parsed again. */
  readonly tree: Root;
  readonly outline: Outline;
};

function getTree(text: ArticleText): Root {
  const { value } = parseMdx(text);
  if (value === undefined) throw new Error(`${text.file} could be parsed before, and now it cannot.`);
  return value;
}

/** A text with its facts. Its tree is parsed when a rule asks for it. */
export function toWritten(text: ArticleText, head: YamlSource, facts: TextFacts, parsed?: Root): WrittenText {
  let held = parsed && new WeakRef(parsed);
  const getHeld = () => {
    const tree = held?.deref() ?? getTree(text);
    held = new WeakRef(tree);
    return tree;
  };
  return {
    text,
    head,
    ...facts,
    get tree() {
      return getHeld();
    },
    get outline() {
      return toOutline(getHeld(), text.locale);
    },
  };
}

/** Parses a text; what is no MDX comes back as findings. */
export function parseWritten(text: ArticleText, head: YamlSource): Checked<WrittenText> {
  const { value: tree, diagnostics } = parseMdx(text);
  if (tree === undefined) return { diagnostics };
  rememberTree(text, tree);
  const steps = stepHeadings({ tree, text }).map(({ position }) => ({ ...(position && { position }) }));
  return { value: toWritten(text, head, { links: writtenLinks(tree), steps }, tree), diagnostics };
}
