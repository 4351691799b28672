/** Values for the placeholders of this article, shared by all its command blocks. Memory only. */
const values = new Map<string, string>();
const listeners = new Set<() => void>();

export function placeholderValue(name: string): string | undefined {
  return values.get(name);
}

/** Sets or, with an empty text, clears a value and tells every block. */
export function setPlaceholderValue(name: string, value: string): void {
  const trimmed = value.trim();
  if (trimmed === (values.get(name) ?? '')) return;
  if (trimmed === '') values.delete(name);
  else values.set(name, trimmed);
  for (const listener of listeners) listener();
}

export function onPlaceholderValues(listener: () => void): void {
  listeners.add(listener);
}

/** All values that are set. */
export function placeholderValues(): Readonly<Record<string, string>> {
  return Object.fromEntries(values);
}
