import type { Content } from '#lib/content/content-store.ts';
import type { Article, LedgerEntry } from '#lib/content/types.ts';

/** An article that is gone; its number and its address explain what became of it. */
export type MovedArticle = Pick<LedgerEntry, 'id' | 'slug' | 'on' | 'reason'> & {
  /** Where its content stands now; `undefined` for a withdrawn one, and where the target is not published. */
  readonly target?: Article | undefined;
};

/** Merged and retired articles, in the order of the ledger. */
export function movedArticles({ ledger, byId }: Pick<Content, 'ledger' | 'byId'>): readonly MovedArticle[] {
  return ledger
    .filter(({ state }) => state !== 'active')
    .map(({ id, slug, on, reason, into }) => ({
      id,
      slug,
      on,
      reason,
      target: into === undefined ? undefined : byId.get(into),
    }));
}

export function findMoved(content: Pick<Content, 'ledger' | 'byId'>, slug: string): MovedArticle | undefined {
  return movedArticles(content).find((moved) => moved.slug === slug);
}
