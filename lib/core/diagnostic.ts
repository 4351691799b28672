export type Severity = 'error' | 'warning';

/** One finding about a file that an author wrote. `line` and `column` count from 1. */
export type Diagnostic = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** Name of the rule, a heading of docs/checks.md. */
  readonly rule: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
};

/** A value that may be missing because of the findings beside it. */
export type Checked<T> = { readonly value?: T; readonly diagnostics: readonly Diagnostic[] };

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Order of reading: by file, then place. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule)
  );
}

/** @example 'content/articles/x/article.yaml:4:9 error unknown-symptom There is no symptom …' */
export function formatDiagnostic({ file, line, column, severity, rule, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${rule} ${message}`;
}
