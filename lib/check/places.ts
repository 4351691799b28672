import type { Node } from 'mdast';
import type { ArticleText } from '#lib/content/types.ts';
import type { Place, YamlPath, YamlSource } from '#lib/content/yaml-source.ts';
import type { CheckContext, WrittenText } from './context.ts';
import type { Finding } from './rule.ts';

/** A finding at a key of a YAML file. */
export function atPath({ file, placeOf }: YamlSource, path: YamlPath, message: string): Finding {
  return { file, ...placeOf(path), message };
}

/** A finding at a node of an article's text, or at the text's first line when there is no node. */
export function atNode(
  { text }: Pick<WrittenText, 'text'>,
  node: Pick<Node, 'position'> | undefined,
  message: string,
): Finding {
  const start = node?.position?.start;
  return {
    file: text.file,
    line: text.bodyLine + (start?.line ?? 1) - 1,
    column: start?.column ?? 1,
    message,
  };
}

/** Place of a UTF-16 unit of an article's body within its file. */
export function placeInBody({ body, bodyLine }: ArticleText, offset: number): Place {
  const before = body.slice(0, offset);
  const line = before.split('\n').length;
  return { line: bodyLine + line - 1, column: offset - before.lastIndexOf('\n') };
}

/** A finding about an entry of the ledger. */
export function atLedger({ content }: CheckContext, index: number, key: string, message: string): Finding {
  return atPath(content.ledgerSource, ['entries', index, key], message);
}
