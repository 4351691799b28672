import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isLocale, type Locale } from '#lib/core/locale.ts';
import type { SearchArticle, SearchText } from '#lib/search/types.ts';

/** One line of a corpus file. */
export type CorpusText = {
  readonly corpus: string;
  readonly id: string;
  readonly lang: Locale;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
};

/** One line of a query file. */
export type Query = {
  readonly qid: string;
  readonly corpus: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  /** Ids of the query's own corpus, or `corpus:id` for another; slugs with `--content`. */
  readonly relevant: readonly string[];
  /** For `cross_lang`: only texts of this language are in the index. */
  readonly index_lang?: string;
};

export function readCorpus(file: string): readonly CorpusText[] {
  const corpus = basename(file).replace(/\.jsonl(\.gz)?$/u, '');
  return readJsonLines<Omit<CorpusText, 'corpus'>>(file)
    .filter(({ lang }) => isLocale(lang))
    .map((text) => ({ ...text, corpus }));
}

export function readQueries(file: string): readonly Query[] {
  return readJsonLines<Query>(file);
}

/** One article per id, with its texts in the languages that `lang` admits. */
export function articlesFromCorpora(texts: readonly CorpusText[], lang?: string): readonly SearchArticle[] {
  const byKey = new Map<string, SearchText[]>();
  for (const text of texts) {
    if (lang !== undefined && text.lang !== lang) continue;
    const key = `${text.corpus}:${text.id}`;
    const { lang: locale, title, summary, body } = text;
    const known = byKey.get(key);
    const own = { locale, title: title ?? '', summary: summary ?? '', body: body ?? '' };
    if (known === undefined) byKey.set(key, [own]);
    else known.push(own);
  }
  return [...byKey].map(([key, own]) => ({ key, texts: own }));
}

/** Keys of the right answers; the portal's own articles have no corpus before their slug. */
export function relevantKeys({ relevant, corpus }: Query, isOwnContent: boolean): ReadonlySet<string> {
  return new Set(relevant.map((id) => (isOwnContent || id.includes(':') ? id : `${corpus}:${id}`)));
}

function readJsonLines<T>(file: string): readonly T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
