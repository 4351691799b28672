/**
 * The lines that a patch without context removes, without their marks and without comments.
 * @example removedLines('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new') → 'old'
 */
export function removedLines(patch: string): string {
  const lines = patch.split('\n');
  const firstHunk = lines.findIndex((line) => line.startsWith('@@'));
  if (firstHunk < 0) return '';
  return lines
    .slice(firstHunk)
    .filter((line) => line.startsWith('-'))
    .map((line) => line.slice(1))
    .filter((line) => !/^\s*(?:#|$)/u.test(line))
    .join('\n');
}
