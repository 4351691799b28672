import type { LedgerEntry } from '#lib/content/types.ts';
import type { CheckContext, CheckedArticle } from './context.ts';

/** Finds by number and address without a walk through thousands of entries each time. */
export type Lookup = {
  readonly articles: ReadonlyMap<number, CheckedArticle>;
  readonly articlesBySlug: ReadonlyMap<string, CheckedArticle>;
  /** Folder names of all articles, those with errors included. */
  readonly slugs: ReadonlySet<string>;
  /** Numbers that the files of all articles state, those with errors included. */
  readonly ids: ReadonlySet<unknown>;
  readonly ledger: LedgerLookup;
};

export type LedgerLookup = {
  /** The first entry with the number. */
  readonly byId: ReadonlyMap<number, LedgerEntry>;
  /** The first entry with the slug; former ones do not count. */
  readonly bySlug: ReadonlyMap<string, LedgerEntry>;
  readonly placeOf: ReadonlyMap<LedgerEntry, number>;
};

/** A map in which the first of equal keys stays. */
export function firstByKey<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, Value> {
  return new Map(values.toReversed().map((value) => [keyOf(value), value]));
}

const ledgers = new WeakMap<readonly LedgerEntry[], LedgerLookup>();

export function ledgerLookup(ledger: readonly LedgerEntry[]): LedgerLookup {
  const known = ledgers.get(ledger);
  if (known !== undefined) return known;
  const lookup = {
    byId: firstByKey(ledger, ({ id }) => id),
    bySlug: firstByKey(ledger, ({ slug }) => slug),
    placeOf: new Map(ledger.map((entry, place) => [entry, place])),
  };
  ledgers.set(ledger, lookup);
  return lookup;
}

const lookups = new WeakMap<CheckContext, Lookup>();

/** The lookup of a check, made once. */
export function lookupOf(context: CheckContext): Lookup {
  const known = lookups.get(context);
  if (known !== undefined) return known;
  const { articles, content, ledger } = context;
  const lookup = {
    articles: firstByKey(articles, ({ facts }) => facts.id),
    articlesBySlug: firstByKey(articles, ({ slug }) => slug),
    slugs: new Set(content.articles.map(({ files }) => files.slug)),
    ids: new Set(
      content.articles.map(
        ({ article, factsSource }) =>
          article?.facts.id ?? (factsSource?.value as { id?: unknown } | null | undefined)?.id,
      ),
    ),
    ledger: ledgerLookup(ledger),
  };
  lookups.set(context, lookup);
  return lookup;
}
