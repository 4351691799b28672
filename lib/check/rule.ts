import type { Severity } from '#lib/core/diagnostic.ts';
import type { CheckContext } from './context.ts';

/** What a rule reports; id and severity are added by {@link runRule}. */
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

type Findings = Iterable<Finding>;

/** One thing that must hold for the content. Each rule has a section in docs/checks.md and a fixture. */
export type Rule = {
  /** Kebab case; printed with each finding. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence that says what must hold. */
  readonly description: string;
  readonly check: (context: CheckContext) => Findings | Promise<Findings>;
};
