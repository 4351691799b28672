import type { Root } from 'mdast';
import type { LoadedContent } from '#lib/content/content-store.ts';
import type { LoadedArticle } from '#lib/content/load-article.ts';
import { parseMdx } from '#lib/content/mdx/parse-mdx.ts';
import { toOutline } from '#lib/content/mdx/to-outline.ts';
import type { Outline } from '#lib/content/outline.ts';
import type { ArticleFiles } from '#lib/content/source.ts';
import type { Article, ArticleText, LedgerEntry } from '#lib/content/types.ts';
import type { YamlSource } from '#lib/content/yaml-source.ts';
import type { Diagnostic } from '#lib/core/diagnostic.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { LedgerHistory } from './ledger-history/ledger-history.ts';

/** A text whose MDX could be parsed. */
export type WrittenText = {
  readonly text: ArticleText;
  readonly head: YamlSource;
  readonly tree: Root;
  readonly outline: Outline;
};

/** An article whose facts keep to the schema. */
export type CheckedArticle = Article & {
  readonly files: ArticleFiles;
  readonly source: YamlSource;
  /** The texts that could be parsed, German first. */
  readonly written: readonly WrittenText[];
  /** False when a text could not be parsed: then nothing can be said about what is missing. */
  readonly isComplete: boolean;
};

/** Everything a rule may look at. */
export type CheckContext = {
  readonly content: LoadedContent;
  readonly articles: readonly CheckedArticle[];
  readonly ledger: readonly LedgerEntry[];
  readonly history: LedgerHistory;
  /** The day of the check, as 2026-11-24. */
  readonly today: string;
};

function toWritten(loaded: LoadedArticle, text: ArticleText, faults: Diagnostic[]): WrittenText[] {
  const head = loaded.heads[text.locale];
  const { value, diagnostics } = parseMdx(text);
  faults.push(...diagnostics);
  return head && value ? [{ text, head, tree: value, outline: toOutline(value, text.locale) }] : [];
}

function toChecked(loaded: LoadedArticle, faults: Diagnostic[]): CheckedArticle[] {
  const { article, factsSource, files } = loaded;
  if (article === undefined || factsSource === undefined) return [];
  const texts = LOCALES.flatMap((locale) => article.texts[locale] ?? []);
  const written = texts.flatMap((text) => toWritten(loaded, text, faults));
  return [{ ...article, files, source: factsSource, written, isComplete: written.length === texts.length }];
}

/** Prepares the loaded content for the rules; texts that are no MDX come back as findings. */
export function buildContext(
  content: LoadedContent,
  history: LedgerHistory,
  today: string,
): { readonly context: CheckContext; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const articles = content.articles.flatMap((loaded) => toChecked(loaded, diagnostics));
  return { context: { content, articles, ledger: content.ledger ?? [], history, today }, diagnostics };
}
