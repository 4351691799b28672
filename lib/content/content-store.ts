import { compareDiagnostics, type Diagnostic, formatDiagnostic, hasErrors } from '#lib/core/diagnostic.ts';
import { isStaffBuild } from './audience.ts';
import { loadArticle } from './load-article.ts';
import {
  allComponents,
  allSymptoms,
  loadLedger,
  loadVocabulary,
  type VocabularySources,
} from './load-vocabulary.ts';
import type { LoadedArticle } from './loaded-article.ts';
import { type ContentSnapshot, isBuildStep, readSnapshot } from './snapshot.ts';
import { contentRoot, listArticleSlugs } from './source.ts';
import { toPublicArticle } from './to-public-article.ts';
import type { Article, LedgerEntry, Term, Vocabulary } from './types.ts';
import type { YamlSource } from './yaml-source.ts';

/** Everything that authors wrote, with the findings; for `npm run check`. */
export type LoadedContent = {
  readonly root: string;
  readonly articles: readonly LoadedArticle[];
  readonly vocabulary?: Vocabulary | undefined;
  readonly ledger?: readonly LedgerEntry[] | undefined;
  readonly ledgerSource: YamlSource;
  readonly vocabularySources: VocabularySources;
  readonly diagnostics: readonly Diagnostic[];
};

/** Everything that authors wrote, free of errors; for the pages. */
export type Content = {
  /** In the order of their numbers. */
  readonly articles: readonly Article[];
  readonly bySlug: ReadonlyMap<string, Article>;
  readonly byId: ReadonlyMap<number, Article>;
  readonly vocabulary: Vocabulary;
  readonly symptoms: ReadonlyMap<string, Term>;
  readonly components: ReadonlyMap<string, Term>;
  /** Numbers of this build: those of its articles, and of public ones that are gone. */
  readonly ledger: readonly LedgerEntry[];
};

/** Content that must not be published; the message lists every error, and warnings only as their number. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = diagnostics.length - errors.length;
    const rest = warnings > 0 ? [`npm run check shows ${warnings} more findings, which stop nothing.`] : [];
    super(['The content has errors:', ...errors.map(formatDiagnostic), ...rest].join('\n'));
  }
}

/** Loads all files and collects all findings. Throws only when the disk does. */
export async function loadContent(root = contentRoot()): Promise<LoadedContent> {
  const slugs = await listArticleSlugs(root);
  const [articles, vocabulary, ledger] = await Promise.all([
    Promise.all(slugs.map((slug) => loadArticle(root, slug))),
    loadVocabulary(root),
    loadLedger(root),
  ]);
  const diagnostics = [
    ...articles.flatMap((loaded) => loaded.diagnostics),
    ...vocabulary.diagnostics,
    ...ledger.diagnostics,
  ].toSorted(compareDiagnostics);
  return {
    root,
    articles,
    vocabulary: vocabulary.value,
    ledger: ledger.value,
    ledgerSource: ledger.source,
    vocabularySources: vocabulary.sources,
    diagnostics,
  };
}

function toContent({ articles, vocabulary, ledger, diagnostics }: LoadedContent): Content {
  if (vocabulary === undefined || ledger === undefined || hasErrors(diagnostics))
    throw new ContentError(diagnostics);
  const published = articles
    .flatMap((loaded) => loaded.article ?? [])
    .filter((article) => article.facts.audience === 'public' || isStaffBuild())
    .map((article) => (isStaffBuild() ? article : toPublicArticle(article)))
    .toSorted((a, b) => a.facts.id - b.facts.id);
  const byId = new Map(published.map((article) => [article.facts.id, article]));
  return withLookups({
    articles: published,
    vocabulary,
    ledger: ledger.filter((entry) => isPublished(entry, byId)).map((entry) => withoutHidden(entry, byId)),
  });
}

function withLookups({ articles, vocabulary, ledger }: ContentSnapshot): Content {
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    byId: new Map(articles.map((article) => [article.facts.id, article])),
    vocabulary,
    symptoms: new Map(allSymptoms(vocabulary).map((term) => [term.id, term])),
    components: new Map(allComponents(vocabulary).map((term) => [term.id, term])),
    ledger,
  };
}

/** An internal article keeps its number to itself, also when it is gone. */
function isPublished({ id, state, audience }: LedgerEntry, byId: Content['byId']): boolean {
  if (state === 'active') return byId.has(id);
  return audience === 'public' || isStaffBuild();
}

/** What was merged into an internal article is withdrawn for everybody else. */
function withoutHidden(entry: LedgerEntry, byId: Content['byId']): LedgerEntry {
  if (entry.into === undefined || byId.has(entry.into)) return entry;
  const { into: _into, ...rest } = entry;
  return { ...rest, state: 'retired' };
}

let loaded: Promise<LoadedContent> | undefined;
let content: Promise<Content> | undefined;

/** What {@link getContent} is made of, loaded once per process. */
export function getLoadedContent(): Promise<LoadedContent> {
  loaded ??= loadContent();
  return loaded;
}

/** What the check of this build has read and found sound. Throws before it has. */
export function readCheckedContent(): Content {
  return withLookups(readSnapshot());
}

/**
 * The content of this build, loaded once per process; in a step that the build started, what the check has read.
 * Rejects with {@link ContentError}.
 */
export function getContent(): Promise<Content> {
  content ??= isBuildStep() ? Promise.resolve().then(readCheckedContent) : getLoadedContent().then(toContent);
  return content;
}
