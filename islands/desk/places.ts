import type { Place } from '#lib/desk/types.ts';

/** @example lineAt('a\nb', 2) → 2 */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Selects a place of the ticket in its field and brings it into view. */
export function showPlace(field: HTMLTextAreaElement, { start, end }: Place): void {
  // A field scrolls to where the caret is set while it has the focus, and then keeps that place.
  field.setSelectionRange(start, start);
  field.blur();
  field.focus();
  field.setSelectionRange(start, end);
  const lines = field.value.split('\n').length;
  field.scrollTop = ((lineAt(field.value, start) - 4) / lines) * field.scrollHeight;
}
