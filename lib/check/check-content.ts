import { type LoadedContent, loadContent } from '#lib/content/content-store.ts';
import { contentRoot } from '#lib/content/source.ts';
import { compareDiagnostics, type Diagnostic } from '#lib/core/diagnostic.ts';
import { localDate } from '#lib/core/local-date.ts';
import { buildContext, type CheckArticle, type CheckContext } from './context.ts';
import { type LedgerHistory, readLedgerHistory } from './ledger-history/ledger-history.ts';
import type { Finding, Rule } from './rule.ts';
import { ARTICLE_RULES, BASE_RULES } from './rules/index.ts';
import { SEARCH_RULES } from './search/index.ts';

export type CheckOptions = {
  /** The day of the check; today unless told. */
  readonly today?: string;
  /** Older versions of the ledger; read from Git unless told. */
  readonly history?: LedgerHistory;
  /** What was read from the root already. */
  readonly content?: LoadedContent;
  /** Whether to look how readers find the articles, which takes as long as all else; true unless told. */
  readonly withSearch?: boolean;
};

function toDiagnostics(
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  findings: Iterable<Finding>,
): Diagnostic[] {
  return Array.from(findings, ({ file, line, column, message, ...finding }) => ({
    file,
    line,
    column,
    severity: finding.severity ?? severity,
    rule: id,
    message,
  }));
}

const checkArticle: CheckArticle = (_article, context) =>
  ARTICLE_RULES.flatMap((rule) => toDiagnostics(rule, rule.check(context)));

async function runRules(rules: readonly Rule[], context: CheckContext): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(rules.map(async (rule) => toDiagnostics(rule, await rule.check(context))));
  return found.flat();
}

/**
 * Checks everything that authors wrote and returns all findings in the order of reading. Rejects only when the disk
 * fails.
 */
export async function checkContent(root = contentRoot(), options: CheckOptions = {}): Promise<Diagnostic[]> {
  const [content, history] = await Promise.all([
    options.content ?? loadContent(root),
    options.history ?? readLedgerHistory(`${root}/ledger.yaml`),
  ]);
  const today = options.today ?? localDate(new Date());
  const { context, findings } = await buildContext(content, history, today, checkArticle);
  const rules = [...BASE_RULES, ...((options.withSearch ?? true) ? SEARCH_RULES : [])];
  const found = await runRules(rules, context);
  return [...content.diagnostics, ...findings, ...found].toSorted(compareDiagnostics);
}
