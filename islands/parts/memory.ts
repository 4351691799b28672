import { portalUrl } from './page.ts';

/**
 * What the portal keeps in the reader's browser, and nowhere else; the privacy page says what. Below a base path its
 * folder follows: `lotse.theme/kb`.
 */
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

/** Another portal of the same host has choices of its own: a version or a saved view means nothing there. */
function nameOf(key: MemoryKey): string {
  return `${MEMORY_KEYS[key]}${portalUrl('')}`;
}

/** A remembered choice; `undefined` where there is none or the browser keeps nothing. */
export function recall(key: MemoryKey): string | undefined {
  try {
    return localStorage.getItem(nameOf(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice; `undefined` forgets it. `false` where the browser keeps nothing. */
export function remember(key: MemoryKey, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(nameOf(key));
    else localStorage.setItem(nameOf(key), value);
    return true;
  } catch {
    return false;
  }
}
