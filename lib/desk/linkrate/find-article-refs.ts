/** Numbers and slugs that the portal knows. */
export type KnownArticles = {
  readonly ids: ReadonlySet<number>;
  /** Slugs, former ones too, and the number behind each. */
  readonly slugs: ReadonlyMap<string, number>;
};

export type ArticleRefs = {
  readonly known: ReadonlySet<number>;
  /** Numbers written like an article's that no article has: typing errors, or another product's numbers. */
  readonly unknown: ReadonlySet<number>;
};

/** `L1002`, `L 1002`, `/L1002?r=1`, `/en/l1002`; a small l only in an address. */
const NUMBER = /(?<![\p{L}\p{N}])(?:L[ \u00a0-]?|(?<=\/)l)(\d{4,6})(?![\p{L}\p{N}])/gu;
/** `/de/unable-to-relay/`, `/en/unable-to-relay.md`. */
const SLUG = /\/(?:de|en)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?![a-z0-9-])/gu;

/**
 * The articles that a ticket names, by number or address; each once.
 * @example findArticleRefs('see https://lotse.example/en/L1002?r=1', known).known → 1002
 */
export function findArticleRefs(text: string, { ids, slugs }: KnownArticles): ArticleRefs {
  const known = new Set<number>();
  const unknown = new Set<number>();
  for (const match of text.matchAll(NUMBER)) {
    const id = Number(match[1]);
    (ids.has(id) ? known : unknown).add(id);
  }
  for (const match of text.matchAll(SLUG)) {
    const id = slugs.get(match[1] ?? '');
    if (id !== undefined) known.add(id);
  }
  return { known, unknown };
}
