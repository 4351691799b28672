import { setImmediate } from 'node:timers/promises';
import type { LoadedContent } from '#lib/content/content-store.ts';
import type { LoadedArticle } from '#lib/content/loaded-article.ts';
import type { ArticleFiles } from '#lib/content/source.ts';
import type { Article, LedgerEntry } from '#lib/content/types.ts';
import type { YamlSource } from '#lib/content/yaml-source.ts';
import type { Diagnostic } from '#lib/core/diagnostic.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { findKeptCheck, keepCheck } from './kept-check.ts';
import type { LedgerHistory } from './ledger-history/ledger-history.ts';
import { parseWritten, type WrittenText } from './written-text.ts';

export type { WrittenText } from './written-text.ts';

/** An article whose facts keep to the schema. */
export type CheckedArticle = Article & {
  readonly files: ArticleFiles;
  readonly source: YamlSource;
  /** The texts that could be parsed, German first. */
  readonly written: readonly WrittenText[];
  /** False when a text could not be parsed: then nothing can be said about what is missing. */
  readonly isComplete: boolean;
};

/** Everything that a rule may look at which is asked about one article after the other. */
export type ArticleContext = {
  readonly articles: readonly CheckedArticle[];
  readonly content: Pick<LoadedContent, 'vocabulary'>;
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

/** Looks at one article by itself. */
export type CheckArticle = (article: CheckedArticle, context: ArticleContext) => readonly Diagnostic[];

function parseAll(loaded: LoadedArticle, article: Article, source: YamlSource) {
  const faults: Diagnostic[] = [];
  const texts = LOCALES.flatMap((locale) => article.texts[locale] ?? []);
  const written = texts.flatMap((text): WrittenText[] => {
    const head = loaded.heads[text.locale];
    if (head === undefined) return [];
    const { value, diagnostics } = parseWritten(text, head);
    faults.push(...diagnostics);
    return value ? [value] : [];
  });
  const isComplete = written.length === texts.length;
  return { article: { ...article, files: loaded.files, source, written, isComplete }, faults };
}

type Looked = { readonly article: CheckedArticle; readonly findings: readonly Diagnostic[] };

function look(
  loaded: LoadedArticle,
  content: ArticleContext['content'],
  checkArticle: CheckArticle,
): Looked[] {
  const { article, factsSource } = loaded;
  if (article === undefined || factsSource === undefined) return [];
  const kept = findKeptCheck(loaded, article, factsSource, content);
  if (kept !== undefined) return [kept];
  const { article: checked, faults } = parseAll(loaded, article, factsSource);
  const findings = [...faults, ...checkArticle(checked, { articles: [checked], content })];
  if (faults.length === 0) keepCheck(checked, content, findings);
  return [{ article: checked, findings }];
}

/**
 * Looks at each article by itself, while its trees are at hand, and prepares all of them for the rules that compare.
 * An article that did not change since the last check is not looked at again.
 */
export async function buildContext(
  content: LoadedContent,
  history: LedgerHistory,
  today: string,
  checkArticle: CheckArticle,
): Promise<{ readonly context: CheckContext; readonly findings: readonly Diagnostic[] }> {
  const looked: Looked[] = [];
  for (const loaded of content.articles) {
    looked.push(...look(loaded, content, checkArticle));
    // A tree is let go once the program has returned to its event loop, and no earlier (WeakRef, ECMA-262 9.9).
    await setImmediate();
  }
  const articles = looked.map(({ article }) => article);
  return {
    context: { content, articles, ledger: content.ledger ?? [], history, today },
    findings: looked.flatMap(({ findings }) => findings),
  };
}
