import { numberTerm } from './article-number-term.ts';
import { createDecompounder } from './decompound.ts';
import { articleFields, type FieldTokens } from './fields.ts';
import { createFlexIndex, FIELD_BREAK, TOKEN_BREAK } from './flex.ts';
import { FIELD_NAMES, type FieldName, impactOf, mentionWeight, PAIR_SLOT, slotOf } from './impact.ts';
import { dropFieldBreaks, type SearchIndex, vocabularyOf } from './search-index.ts';
import { spellingKey } from './tokenize.ts';
import type { SearchArticle } from './types.ts';
import { FIELD_WEIGHTS, PART_WEIGHT } from './weights.ts';

type Row = { readonly article: SearchArticle; readonly fields: readonly FieldTokens[] };

/**
 * Builds the index of all articles; their order decides nothing but the order of equal hits.
 * @param fieldsOf the words of an article, where they were read before
 */
export function buildIndex(
  articles: readonly SearchArticle[],
  fieldsOf: (article: SearchArticle) => readonly FieldTokens[] = articleFields,
): SearchIndex {
  const rows: readonly Row[] = articles.map((article) => ({ article, fields: fieldsOf(article) }));
  const lengths = averageLengths(rows);
  const counts = countRows(rows);
  const decompound = createDecompounder((word) => counts.get(word) ?? 0);
  const ambiguous = ambiguousWords(rows);
  let impacts: ReadonlyMap<string, number> = new Map();
  const flex = createFlexIndex((term, next) => {
    if (term === FIELD_BREAK) return 0;
    return next === null ? slotOf(impacts.get(term) ?? 0) : PAIR_SLOT;
  });
  rows.forEach(({ article, fields }, id) => {
    const split = fields.map((field) => withSpellings(withCompounds(field, decompound), ambiguous));
    impacts = wordImpacts(split, lengths);
    flex.add(id, [toContent(split), ...numberTokens(article)].join(TOKEN_BREAK));
  });
  dropFieldBreaks(flex);
  return {
    flex,
    vocabulary: vocabularyOf(flex),
    articles: articles.map(({ key, number, texts, shown }) => ({
      key,
      ...(number !== undefined && { number }),
      titles: texts.map(({ locale, title }) => ({ locale, title })),
      ...(shown !== undefined && { shown }),
    })),
    messages: articles.flatMap(({ messages }, article) =>
      (messages ?? []).map(({ name, text }) => ({ article, name, text })),
    ),
  };
}

function withCompounds(field: FieldTokens, decompound: (word: string) => readonly string[]): FieldTokens {
  if (field.locale !== 'de') return field;
  const parts = field.words.flatMap((word) => decompound(word));
  return parts.length === 0 ? field : { ...field, parts: [...field.parts, ...parts] };
}

/** An article is found by its number as by a word, but by no pair. */
function numberTokens({ number }: SearchArticle): readonly string[] {
  return number === undefined ? [] : [FIELD_BREAK, numberTerm(number), FIELD_BREAK];
}

/** Words that are written in more than one way: Fälle and Falle, Überlauf and Ueberlauf. */
function ambiguousWords(rows: readonly Row[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { fields } of rows) {
    for (const { words, spellings } of fields) {
      words.forEach((word, place) => {
        const spelling = spellings[place] ?? word;
        const known = first.get(word);
        if (known === undefined) first.set(word, spelling);
        else if (known !== spelling) ambiguous.add(word);
      });
    }
  }
  return ambiguous;
}

function withSpellings(field: FieldTokens, ambiguous: ReadonlySet<string>): FieldTokens {
  const keys = field.words.flatMap((word, place) =>
    ambiguous.has(word) ? [spellingKey(field.spellings[place] ?? word)] : [],
  );
  return keys.length === 0 ? field : { ...field, parts: [...field.parts, ...keys] };
}

/** In how many rows a word stands; the decompounder trusts only words that stand alone somewhere. */
function countRows(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of rows) {
    for (const word of new Set(fields.flatMap((field) => field.words))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function averageLengths(rows: readonly Row[]): Readonly<Record<FieldName, number>> {
  const sums = { title: 0, keywords: 0, messages: 0, labels: 0, summary: 0, body: 0 };
  const fieldCounts = { ...sums };
  for (const { fields } of rows) {
    for (const { name, words } of fields) {
      sums[name] += words.length;
      fieldCounts[name] += 1;
    }
  }
  for (const name of FIELD_NAMES) sums[name] /= fieldCounts[name] || 1;
  return sums;
}

function wordImpacts(
  fields: readonly FieldTokens[],
  lengths: Readonly<Record<FieldName, number>>,
): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { name, words, parts, codes } of fields) {
    const weight = mentionWeight(name, words.length, lengths[name]);
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + weight);
    for (const part of parts) frequencies.set(part, (frequencies.get(part) ?? 0) + weight * PART_WEIGHT);
    // A long article dilutes its words, but it has a code or it has not.
    for (const code of codes) frequencies.set(code, (frequencies.get(code) ?? 0) + FIELD_WEIGHTS[name]);
  }
  for (const [word, frequency] of frequencies) frequencies.set(word, impactOf(frequency));
  return frequencies;
}

/** Words stay in their order and so make pairs; parts stand alone between breaks. */
function toContent(fields: readonly FieldTokens[]): string {
  const ordered = [...fields].sort((a, b) => FIELD_WEIGHTS[b.name] - FIELD_WEIGHTS[a.name]);
  const tokens: string[] = [];
  const parts = new Set<string>();
  for (const field of ordered) {
    for (const word of field.words) tokens.push(word);
    tokens.push(FIELD_BREAK);
    for (const part of [...field.parts, ...field.codes]) parts.add(part);
  }
  for (const part of parts) tokens.push(part, FIELD_BREAK);
  return tokens.join(TOKEN_BREAK);
}
