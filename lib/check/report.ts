import { type Diagnostic, formatDiagnostic } from '#lib/core/diagnostic.ts';
import { counted } from './wording.ts';

/** All findings, one a line, and a last line that counts them. */
export function formatReport(diagnostics: readonly Diagnostic[], articleCount: number): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const summary = `${counted(articleCount, 'article')} checked: ${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}`;
  return [...diagnostics.map(formatDiagnostic), summary].join('\n');
}
