import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Checked, Diagnostic } from '#lib/core/diagnostic.ts';
import { describeIssue } from './describe-issue.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** A path into a YAML document, such as `['messages', 'event', 'text']`. */
export type YamlPath = readonly PropertyKey[];

/** Where something stands; both count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** A text of a YAML file that knows where each of its characters stands. */
export type SourceText = {
  /** As parsed, before the schema trims it. */
  readonly text: string;
  /** Place of a UTF-16 unit of `text`. */
  readonly placeAt: (unit: number) => Place;
};

/** A YAML file that remembers where each value stands. */
export type YamlSource = {
  readonly file: string;
  /** Place of the key or list item, or of the nearest thing around it that exists. */
  readonly placeOf: (path: YamlPath) => Place;
  /** The text at the path; `undefined` when something else or nothing stands there. */
  readonly findText: (path: YamlPath) => SourceText | undefined;
  readonly value: unknown;
};

function nodeAt(document: Document, path: YamlPath): { offset: number } | undefined {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(segment),
      );
      if (pair === undefined) return { offset };
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else {
      node =
        isNode(node) && 'get' in node
          ? (node as { get(key: unknown, keep: true): unknown }).get(segment, true)
          : undefined;
      if (!isNode(node)) return { offset };
      offset = node.range?.[0] ?? offset;
    }
  }
  return { offset };
}

/** A parsed file with its faults of syntax. */
type OpenSource = { readonly source: YamlSource; readonly syntax: readonly Diagnostic[] };

function openSource(file: string, text: string, lineOffset: number): OpenSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const placeOf = (path: YamlPath): Place => placeAt(nodeAt(document, path)?.offset ?? 0);

  const findText = (path: YamlPath): SourceText | undefined => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string') return undefined;
    const value = node.value;
    let offsets: readonly number[] | undefined;
    return {
      text: value,
      placeAt: (unit) => {
        offsets ??= scalarOffsets(text, node);
        return placeAt(offsets[unit] ?? offsets.at(-1) ?? node.range?.[0] ?? 0);
      },
    };
  };

  const syntax = document.errors.map(
    (error): Diagnostic => ({
      file,
      ...placeAt(error.pos[0]),
      severity: 'error',
      rule: 'yaml-syntax',
      message: `${error.message.split('\n')[0] ?? 'This is no valid YAML'}. Check the indentation (spaces, no tabs) and put a text with a colon or a # into quotes.`,
    }),
  );
  const value: unknown = syntax.length > 0 ? undefined : document.toJS();
  return { source: { file, placeOf, findText, value }, syntax };
}

/** A file that is known to be sound and is parsed only when somebody asks where something stands. */
export function deferredSource(file: string, text: string, lineOffset = 0): YamlSource {
  let opened: YamlSource | undefined;
  const open = () => {
    opened ??= openSource(file, text, lineOffset).source;
    return opened;
  };
  return {
    file,
    placeOf: (path) => open().placeOf(path),
    findText: (path) => open().findText(path),
    get value() {
      return open().value;
    },
  };
}

/**
 * Parses and validates a YAML file. `lineOffset` is added to each line, for a head inside another file.
 */
export function parseYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  lineOffset = 0,
): Checked<z.output<Schema>> & { readonly source: YamlSource } {
  const { source, syntax } = openSource(file, text, lineOffset);
  if (syntax.length > 0) return { diagnostics: syntax, source };
  const { value, placeOf } = source;
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, diagnostics: [], source };
  const diagnostics = result.error.issues.flatMap((issue) =>
    describeIssue(issue, value).map(
      ({ path, message }): Diagnostic => ({
        file,
        ...placeOf(path),
        severity: 'error',
        rule: 'schema',
        message,
      }),
    ),
  );
  return { diagnostics, source };
}
