import { groupBy } from '#lib/core/group-by.ts';
import type { AnchoredTemplate, Lexeme, Template, TemplatePart } from './templates.ts';
import { lexemes } from './templates.ts';
import type { Span } from './types.ts';

/** A message found in a text. */
export type TemplateMatch = {
  readonly template: AnchoredTemplate;
  readonly span: Span;
  /** Literal words that were found in their order. */
  readonly matched: readonly string[];
  /** Share of the literal words: less than 1 for a message that was cut off. */
  readonly share: number;
  /** What stood in the placeholders. */
  readonly values: Readonly<Record<string, string>>;
};

export type TemplateMatcher = (text: string) => readonly TemplateMatch[];

/** A placeholder takes at most as many words; it holds names and paths, not sentences. */
const GAP_MAX_WORDS = 14;
/** A message that was cut off counts from this share and this many words on. */
const LEAST_SHARE = 0.6;
const LEAST_CUT_WORDS = 5;
/** How often one anchor is tried in a text: a hostile text repeats it. */
const MOST_TRIES = 200;

/**
 * Finds templates by their anchors and compares the rest around them. Each word of the text is looked up once and
 * each anchor compared within bounds, so the time grows with the text, not with the number of templates.
 */
export function createTemplateMatcher(templates: readonly AnchoredTemplate[]): TemplateMatcher {
  const anchors = groupBy(templates, ({ parts, anchor }) => keyOf(parts[anchor]));
  if (anchors.size === 0) return () => [];
  return (text) => {
    const words = lexemes(text);
    const best = new Map<Template, TemplateMatch>();
    let tries = 0;
    words.forEach(({ key }, at) => {
      for (const template of anchors.get(key) ?? []) {
        if (tries > MOST_TRIES) return;
        tries += 1;
        const match = alignAt(template, words, at, text);
        if (match !== undefined && match.share > (best.get(template)?.share ?? 0)) best.set(template, match);
      }
    });
    return [...best.values()];
  };
}

function keyOf(part: TemplatePart | undefined): string {
  return part?.kind === 'word' ? part.key : '';
}

type Side = {
  readonly matched: readonly string[];
  readonly edge: number;
  readonly values: Record<string, string>;
};

function alignAt(
  template: AnchoredTemplate,
  words: readonly Lexeme[],
  at: number,
  text: string,
): TemplateMatch | undefined {
  const right = align(template, template.anchor, words, at, 1, text);
  const left = align(template, template.anchor, words, at, -1, text);
  const matched = [...left.matched.toReversed(), ...right.matched.slice(1)];
  const share = matched.length / template.words;
  const isWhole = share === 1;
  if (!isWhole && (share < LEAST_SHARE || matched.length < LEAST_CUT_WORDS)) return undefined;
  const start = words[left.edge]?.start ?? 0;
  const end = words[right.edge]?.end ?? text.length;
  return { template, span: { start, end }, matched, share, values: { ...left.values, ...right.values } };
}

/** Walks from the anchor to one side; stops where the text differs from the message. */
function align(
  { parts }: Template,
  anchor: number,
  words: readonly Lexeme[],
  at: number,
  step: 1 | -1,
  text: string,
): Side {
  const matched: string[] = [];
  const values: Record<string, string> = {};
  let position = at;
  let edge = at;
  let gap: string | undefined;
  let isFirstAfterGap = false;
  for (let place = anchor; place >= 0 && place < parts.length; place += step) {
    const part = parts[place];
    if (part === undefined) break;
    if (part.kind === 'gap') {
      gap = part.name;
      isFirstAfterGap = true;
      continue;
    }
    const found = isFirstAfterGap ? findNext(words, position, step, part.key) : position;
    if (words[found]?.key !== part.key) return { matched, edge, values };
    if (gap !== undefined) values[gap] = between(words, edge, found, text);
    gap = undefined;
    isFirstAfterGap = false;
    matched.push(part.key);
    edge = found;
    position = found + step;
  }
  if (gap !== undefined) values[gap] = openEnd(words[edge], text, step);
  return { matched, edge, values };
}

/** The next place of a word behind a gap; the gap may be empty. */
function findNext(words: readonly Lexeme[], from: number, step: 1 | -1, key: string): number {
  for (let taken = 0; taken <= GAP_MAX_WORDS; taken += 1) {
    const at = from + taken * step;
    if (words[at]?.key === key) return at;
  }
  return -1;
}

function between(words: readonly Lexeme[], edge: number, found: number, text: string): string {
  const [first, second] = edge < found ? [edge, found] : [found, edge];
  return trimmed(text.slice(words[first]?.end ?? 0, words[second]?.start ?? 0));
}

/** A placeholder at the border of a message takes the next run without space. */
function openEnd(word: Lexeme | undefined, text: string, step: 1 | -1): string {
  if (word === undefined) return '';
  if (step === 1) return trimmed(/^\W*\S+/u.exec(text.slice(word.end))?.[0] ?? '');
  return trimmed(/\S+\W*$/u.exec(text.slice(Math.max(0, word.start - 300), word.start))?.[0] ?? '');
}

/** Without the quotes, brackets and signs that stood around the value. */
function trimmed(value: string): string {
  return value.replace(/^[\s"'„“”‘’«»<([{:=,;]+|[\s"'„“”‘’«»>)\]}:=,;.!]+$/gu, '');
}
