import type { Severity } from '#lib/core/diagnostic.ts';
import type { ArticleContext, CheckContext } from './context.ts';

/** What a rule reports; id and severity are added by `checkContent`. */
export type Finding = {
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, in words of the author. */
  readonly message: string;
  /** Where one case of a rule is milder or harder than the rule. */
  readonly severity?: Severity;
};

type About = {
  /** Kebab case; printed with each finding. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence that says what must hold. */
  readonly description: string;
};

/** One thing that must hold for the content. Each rule has a section in docs/checks.md and a fixture. */
export type Rule = About & {
  readonly check: (context: CheckContext) => Iterable<Finding> | Promise<Iterable<Finding>>;
};

/**
 * A rule about each article by itself: other articles, the ledger, the day and other files change nothing about what
 * it finds. Its findings are kept until the article, the vocabulary or the program changes.
 */
export type ArticleRule = About & {
  readonly check: (context: ArticleContext) => Iterable<Finding>;
};
