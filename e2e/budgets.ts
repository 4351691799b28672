import type { PageKind } from '#lib/budget/page-kind.ts';

/*
 * Every promise in bytes and files, in one place; e2e/budget.spec.ts holds the portal to them. Bytes are those that
 * travel, with gzip. Unless a comment says more, a limit is what was measured on 24 November 2026, and a tenth.
 */

export type PageBudget = {
  /** The page with its inlined styles; fonts, figures and scripts aside. */
  readonly page: number;
  /** What a list may grow by with each article, until it comes in parts; measured as its rows divided by their number. */
  readonly perArticle?: number;
  /** The scripts that it loads by itself. */
  readonly script: number;
};

/** The script of every page, promised for articles. */
const SCRIPT = 4_800;

/** Pages that have the frame and little more. */
const INFO: PageBudget = { page: 9_900, script: SCRIPT };

export const PAGE_BUDGETS: Readonly<Record<Exclude<PageKind, 'article'>, PageBudget>> = {
  root: { page: 7_500, script: 0 },
  home: { page: 17_300, script: SCRIPT },
  reply: { page: 19_700, script: SCRIPT },
  browse: { page: 10_000, perArticle: 530, script: 26_000 },
  list: { page: 8_500, perArticle: 190, script: SCRIPT },
  code: { page: 9_900, script: SCRIPT },
  codes: { page: 66_000, script: SCRIPT },
  messages: { page: 9_500, perArticle: 420, script: SCRIPT },
  changes: { page: 8_500, perArticle: 225, script: SCRIPT },
  search: { page: 12_700, script: 28_200 },
  ticket: { page: 13_100, script: 58_700 },
  tools: { page: 11_500, script: SCRIPT },
  info: INFO,
  offline: { page: 8_700, script: 9_100 },
  'not-found': { page: 14_600, script: SCRIPT },
  // No article has gone so far, so there was none to measure.
  moved: INFO,
  forward: { page: 870, script: 120 },
};

/** An article with its script: promises, not measurements. */
export const ARTICLE_BUDGET = { script: SCRIPT, shortest: 24_000, longest: 36_000 } as const;

/** Figures of one article in one language. */
export const FIGURE_BYTES_PER_ARTICLE = 3_900;

/** Pages, feeds, Markdown, JSON and figures of one article in both languages; compressed copies are not counted. */
export const FILES_PER_ARTICLE = 21;

/** What a part of the portal loads when it is first used, besides the script of every page. */
export const FEATURE_BUDGETS: Readonly<Record<string, number>> = {
  search: 24_500,
  browse: 26_000,
  ticket: 55_900,
  kept: 1_900,
  'search-worker': 89_300,
};

/** The index and the listings of the search, divided by the articles. */
export const INDEX_BYTES_PER_ARTICLE = 7_600;

/** The table of codes, and what a search loads of it for one code. */
export const CODE_TABLE_BYTES = { all: 128_000, part: 3_200 } as const;

/** What texts in German and English are set in, and all fonts, most of which only other languages load. */
export const FONT_BYTES = { core: 33_000, all: 116_000 } as const;

/** The published folder, not compressed and without compressed copies. Pages of codes are most of it. */
export const SITE_BUDGET = {
  bytes: 93_000_000,
  bytesPerArticle: 420_000,
  files: 3_900,
  filesPerArticle: FILES_PER_ARTICLE,
} as const;
