/** What the portal keeps in the reader's browser, and nowhere else. The privacy page lists these names. */
export const MEMORY_KEYS = {
  shell: 'lotse.shell',
  theme: 'lotse.theme',
  reply: 'lotse.reply',
  version: 'lotse.version',
  shortcuts: 'lotse.shortcuts',
  views: 'lotse.views',
  density: 'lotse.density',
} as const;

export type MemoryKey = keyof typeof MEMORY_KEYS;

/** A remembered choice; `undefined` where there is none or the browser keeps nothing. */
export function recall(key: MemoryKey): string | undefined {
  try {
    return localStorage.getItem(MEMORY_KEYS[key]) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice; `undefined` forgets it. `false` where the browser keeps nothing. */
export function remember(key: MemoryKey, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(MEMORY_KEYS[key]);
    else localStorage.setItem(MEMORY_KEYS[key], value);
    return true;
  } catch {
    return false;
  }
}
