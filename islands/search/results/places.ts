/** @example lineId(5) → 'z5' */
export function lineId(line: number): string {
  return `z${line}`;
}

/** @example evidenceId('A') → 'mA' */
export function evidenceId(letter: string): string {
  return `m${letter}`;
}

/**
 * Follows a link within the results. The address stays as it is: every jump would otherwise be a step that "back" has
 * to take again.
 */
export function goTo(event: MouseEvent, id: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
