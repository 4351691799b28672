import { loadContent } from '#lib/content/content-store.ts';
import { contentRoot } from '#lib/content/source.ts';
import { compareDiagnostics, type Diagnostic } from '#lib/core/diagnostic.ts';
import { localDate } from '#lib/core/local-date.ts';
import { buildContext, type CheckContext } from './context.ts';
import { type LedgerHistory, readLedgerHistory } from './ledger-history/ledger-history.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { SEARCH_RULES } from './search/index.ts';

export type CheckOptions = {
  /** The day of the check; today unless told. */
  readonly today?: string;
  /** Older versions of the ledger; read from Git unless told. */
  readonly history?: LedgerHistory;
};

async function runRule({ id, severity, check }: Rule, context: CheckContext): Promise<Diagnostic[]> {
  const findings = await check(context);
  return Array.from(findings, ({ file, line, column, message, ...finding }) => ({
    file,
    line,
    column,
    severity: finding.severity ?? severity,
    rule: id,
    message,
  }));
}

/**
 * Checks everything that authors wrote and returns all findings in the order of reading. Rejects only when the disk
 * fails. The build calls it too and stops on an error.
 */
export async function checkContent(root = contentRoot(), options: CheckOptions = {}): Promise<Diagnostic[]> {
  const [content, history] = await Promise.all([
    loadContent(root),
    options.history ?? readLedgerHistory(`${root}/ledger.yaml`),
  ]);
  const { context, diagnostics } = buildContext(content, history, options.today ?? localDate(new Date()));
  const found = await Promise.all([...RULES, ...SEARCH_RULES].map((rule) => runRule(rule, context)));
  return [...content.diagnostics, ...diagnostics, ...found.flat()].toSorted(compareDiagnostics);
}
