import { findCodes } from '#lib/codes/find-codes.ts';
import { identityOf } from '#lib/codes/identity.ts';
import { findArticleRefs, type KnownArticles } from './find-article-refs.ts';

/** Month of tickets whose date is missing or cannot be read. */
export const NO_MONTH = '';

export type MonthCount = {
  readonly month: string;
  readonly tickets: number;
  /** Tickets that name at least one article. */
  readonly linked: number;
};

export type ArticleCount = {
  readonly id: number;
  readonly tickets: number;
  readonly byMonth: ReadonlyMap<string, number>;
};

/** A code in tickets that name no article. */
export type CodeCount = { readonly code: string; readonly tickets: number };

export type LinkCounts = {
  readonly months: readonly MonthCount[];
  readonly articles: readonly ArticleCount[];
  /** Numbers like an article's that no article has. */
  readonly unknownNumbers: readonly { readonly id: number; readonly tickets: number }[];
  readonly codes: readonly CodeCount[];
  /** Rare codes were dropped on the way, as there were too many different ones; the frequent ones are right. */
  readonly codesTruncated: boolean;
};

/** Distinct codes and unknown numbers held at a time; every export seen has far fewer. */
const MOST_KEYS = 20_000;

/** Counts ticket after ticket. Memory grows with months and articles, not with tickets. */
export function createLinkCounter(known: KnownArticles) {
  const months = new Map<string, { tickets: number; linked: number }>();
  const articles = new Map<number, { tickets: number; byMonth: Map<string, number> }>();
  const unknown = createTally<number>();
  const codes = createTally<string>();

  function add(text: string, month: string): void {
    const count = months.get(month) ?? { tickets: 0, linked: 0 };
    months.set(month, count);
    count.tickets += 1;
    const refs = findArticleRefs(text, known);
    for (const id of refs.unknown) unknown.add(id);
    if (refs.known.size > 0) {
      count.linked += 1;
      for (const id of refs.known) addArticle(id, month);
    } else {
      for (const code of new Set(findCodes(text).map(({ id }) => identityOf(id)))) codes.add(code);
    }
  }

  function addArticle(id: number, month: string): void {
    const article = articles.get(id) ?? { tickets: 0, byMonth: new Map<string, number>() };
    articles.set(id, article);
    article.tickets += 1;
    article.byMonth.set(month, (article.byMonth.get(month) ?? 0) + 1);
  }

  function counts(): LinkCounts {
    return {
      months: [...months]
        .map(([month, count]) => ({ month, ...count }))
        .toSorted((a, b) => a.month.localeCompare(b.month)),
      articles: [...articles]
        .map(([id, article]) => ({ id, ...article }))
        .toSorted((a, b) => b.tickets - a.tickets || a.id - b.id),
      unknownNumbers: unknown.sorted().map(([id, tickets]) => ({ id, tickets })),
      codes: codes.sorted().map(([code, tickets]) => ({ code, tickets })),
      codesTruncated: codes.isTruncated(),
    };
  }

  return { add, counts };
}

/** Counts of keys; when there are too many, those seen once are forgotten. */
function createTally<Key extends string | number>() {
  const counts = new Map<Key, number>();
  let truncated = false;
  return {
    add(key: Key): void {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (counts.size <= MOST_KEYS) return;
      truncated = true;
      for (let least = 1; counts.size > MOST_KEYS / 2; least += 1) {
        for (const [rare, count] of counts) if (count <= least) counts.delete(rare);
      }
    },
    isTruncated: () => truncated,
    sorted: () => [...counts].toSorted(([a, x], [b, y]) => y - x || String(a).localeCompare(String(b), 'en')),
  };
}
