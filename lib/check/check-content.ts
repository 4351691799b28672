import { type LoadedContent, loadContent } from '#lib/content/content-store.ts';
import { contentRoot } from '#lib/content/source.ts';
import { compareDiagnostics, type Diagnostic } from '#lib/core/diagnostic.ts';
import { localDate } from '#lib/core/local-date.ts';
import { buildContext, type CheckArticle } from './context.ts';
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

/**
 * Checks everything that authors wrote and returns all findings in the order of reading. Rejects only when the disk
 * fails. The build calls it too and stops on an error.
 */
export async function checkContent(root = contentRoot(), options: CheckOptions = {}): Promise<Diagnostic[]> {
  const [content, history] = await Promise.all([
    options.content ?? loadContent(root),
    options.history ?? readLedgerHistory(`${root}/ledger.yaml`),
  ]);
  const today = options.today ?? localDate(new Date());
  const { context, findings } = buildContext(content, history, today, checkArticle);
  const found = await Promise.all(
    [...BASE_RULES, ...SEARCH_RULES].map(async (rule) => toDiagnostics(rule, await rule.check(context))),
  );
  return [...content.diagnostics, ...findings, ...found.flat()].toSorted(compareDiagnostics);
}
