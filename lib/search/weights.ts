/**
 * Every number that decides a ranking, with its reason. They were set on the development queries, each half
 * checked against the other; docs/search.md holds the figures.
 */

/** How much a word in a field says about the article (BM25F field weights). */
export const FIELD_WEIGHTS = {
  title: 4,
  keywords: 3,
  messages: 2,
  labels: 1.5,
  summary: 1.5,
  body: 1,
} as const;

/** How strongly a long field dilutes its words (BM25F b); titles are short by nature. */
export const FIELD_LENGTH_NORM = {
  title: 0.3,
  keywords: 0.2,
  messages: 0.3,
  labels: 0.2,
  summary: 0.3,
  body: 0.6,
} as const;

/** BM25 saturation: the second mention of a word adds less than the first. */
export const SATURATION = 1.2;

/** Parts of compounds and of camelCase names count less than words that stand alone. */
export const PART_WEIGHT = 0.5;

/** Slots of a posting: the impact of a word in an article, quantised; slot 0 is the strongest. */
export const SLOTS = 16;

/** Weights of the evidence of a query; each multiplies the rarity of what matched. */
export const EVIDENCE_WEIGHTS = {
  word: 1,
  /** Names of programs such as `thread_pool_max`: the same in every language and never a figure of speech. */
  identifier: 1.3,
  /** A code is exact by nature and tells more than a word of the same rarity. */
  code: 2,
  /** Numbers, versions, hosts and paths. */
  soft: 0.7,
  part: 0.5,
  /** That a word is spelled as it was typed, on top of the word. */
  spelling: 0.1,
  /** Adjacent words decide error text. */
  phrase: 1.2,
  /** A whole message of an article, placeholders filled: per rarity of its words, on top of those words. */
  message: 1,
  /** Words of a short query that stand in the title. */
  title: 2,
};

/** The most that a word without a subject is worth, however seldom the articles use it. */
export const COMMON_WORD_RARITY = 0.8;
/** The most that general vocabulary of our field is worth in a small base, where counts say nothing yet. */
export const GENERAL_WORD_RARITY = 2.2;
/** The most that a pair is worth which consists of such words only. */
export const COMMON_PAIR_RARITY = 1.5;
/** The same in a small base, for pairs with general vocabulary too: there they are habits of one author. */
export const SMALL_BASE_PAIR_RARITY = { common: 0.7, general: 2 };

/** How much of its weight a word keeps when the article has it in another shape. */
export const SHAPE_FACTORS = {
  form: 0.8,
  completion: 0.7,
  typo: 0.75,
  secondTypo: 0.55,
  compoundPart: 0.4,
  /** Part of a word that no article has whole. */
  split: 0.8,
  translation: 0.6,
};

/** Shape of the ranking beyond single pieces of evidence. */
export const RANKING = {
  /** Mass at which further evidence of the same line counts half: a long line must not win by its length. */
  massLimit: 60,
  /** What evidence from other lines than the best adds. */
  otherLines: 0.3,
  /** The same for sentences that somebody wrote: all of a ticket is about one thing. */
  otherSentences: 0.6,
  /** Rarity below which a word says nothing by itself (about a quarter of all articles have it) … */
  commonRarity: 1.38,
  /** … unless the line has no more words than these. */
  fewWords: 4,
};

/**
 * What a line can tell by its form: frames of a stack, mail headers and requests stand around the message,
 * and articles that quote one of them are seldom about it.
 */
export const ROLE_WEIGHTS = { message: 1, frame: 0.3, header: 0.4, access: 0.4, success: 0.3 };

/** Bounds of the work for one query. */
export const LIMITS = {
  segments: 300,
  wordsPerSegment: 24,
  pairsPerSegment: 32,
  candidatesPerSegment: 12,
  /** A log line names things exactly; its rarest words and pairs suffice. */
  recordWords: 12,
  recordPairs: 16,
  /** Up to this many tokens an input is read with all the forgiveness that typing needs. */
  forgivingTokens: 60,
  /** An input of one line has room for more. */
  candidates: 60,
};

/** Bounds of what is loaded for one query of a base that lies in parts, see docs/search.md. */
export const SPARING = {
  /** Lines of a long paste that are probed … */
  probedLines: 12,
  /** … with so many words each … */
  probesPerLine: 2,
  /** … before the strongest of them are asked about whole. */
  lines: 3,
  /** Lines of a short paste. */
  shortLines: 8,
  /** Parts with postings: a part is a request of a kilobyte or two. */
  parts: 24,
  /** Pairs of a line that need a part of their own. */
  pairsPerSegment: 6,
  /** Articles that are assumed to have a term of which only its existence is known. */
  assumedCount: 4,
  /** Share of its best line that an article must have to be the answer without a look at other shapes of the words. */
  settledCoverage: 0.6,
  /** Candidates whose cards are loaded, nearly each a request: for a few words, which are likely to be a title … */
  titles: 14,
  /** … and for a message or a log, where the words of the text have decided before. */
  candidates: 5,
};

/**
 * Thresholds of the answer's three steps, by what was given. A paste is full of text that is about nothing, so
 * its best line must be worth much and must be a message; whoever types a line or a few words means them.
 * `score`: evidence of the candidate, title included. `coverage`: share of the best line that the article has.
 * `lead`: the runner-up must stay below this share of the score. Calibrated on the development queries, see
 * docs/search.md.
 */
export const CONFIDENCE = {
  paste: { safe: { score: 12, coverage: 0.5, lead: 1 }, possible: { score: 4, coverage: 0.2 } },
  prose: { safe: { score: 6, coverage: 0.25, lead: 1 }, possible: { score: 1.5, coverage: 0.1 } },
  line: { safe: { score: 2.5, coverage: 0.25, lead: 0.98 }, possible: { score: 1, coverage: 0.1 } },
  words: { safe: { score: 4, coverage: 0.4, lead: 0.97 }, possible: { score: 1, coverage: 0.25 } },
  code: { safe: { score: 1, coverage: 0.95, lead: 1 }, possible: { score: 0.5, coverage: 0.4 } },
};

/**
 * In a small base nothing competes, so a lead is cheap and words that only one article has may be common
 * everywhere else. Measured with the queries and articles of other products, none of which may get a safe answer.
 */
export const SMALL_BASE_CONFIDENCE = {
  paste: { safe: { score: 11.5, coverage: 0.5, lead: 1 }, possible: { score: 4, coverage: 0.2 } },
  prose: { safe: { score: 9, coverage: 0.25, lead: 0.6 }, possible: { score: 2, coverage: 0.1 } },
  line: { safe: { score: 7.5, coverage: 0.3, lead: 0.6 }, possible: { score: 1.5, coverage: 0.1 } },
  words: { safe: { score: 6, coverage: 0.45, lead: 0.6 }, possible: { score: 1.5, coverage: 0.25 } },
  code: { safe: { score: 2.1, coverage: 0.95, lead: 1 }, possible: { score: 1, coverage: 0.4 } },
};

/** A whole message decides by itself when its words are worth this much and no other article has it as well. */
export const SAFE_MESSAGE = { rarity: 7, lead: 0.9 };
