import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Checked } from '#lib/core/diagnostic.ts';
import type { ArticleText } from '../types.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

type ParseFault = {
  message?: string;
  reason?: string;
  line?: number;
  column?: number;
  place?: { line?: number; column?: number };
};

/** Places in the words of a fault count from the body; readers count from the file. */
function shiftPlaces(reason: string, lines: number): string {
  return reason.replace(/\b(\d+):(\d+)(?=[-)])/gu, (_, line, column) => `${Number(line) + lines}:${column}`);
}

/** The syntax tree of an article's text. Places in it count from the first line of the body. */
export function parseMdx({
  body,
  file,
  bodyLine,
}: Pick<ArticleText, 'body' | 'file' | 'bodyLine'>): Checked<Root> {
  try {
    return { value: processor.parse(body), diagnostics: [] };
  } catch (error) {
    const { reason, message, line, column, place } = error as ParseFault;
    return {
      diagnostics: [
        {
          file,
          line: (line ?? place?.line ?? 1) + bodyLine - 1,
          column: column ?? place?.column ?? 1,
          severity: 'error',
          rule: 'mdx-syntax',
          message: `${shiftPlaces(reason ?? message ?? 'This is no valid MDX', bodyLine - 1)}. Write < as &lt; and { as &#123; in running text, close every component, or put code into backticks.`,
        },
      ],
    };
  }
}
