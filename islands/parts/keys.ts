import { recall } from './memory.ts';

type Handler = (event: KeyboardEvent) => void;

/** Single letters can be switched off: WCAG 2.1.4. */
export function areShortcutsOn(): boolean {
  return recall('shortcuts') !== 'off';
}

/** The reader is typing, or a control wants the key itself. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}

/**
 * Calls the handler for a single key without Ctrl, Alt or Meta, unless the reader is typing or has switched
 * shortcuts off. `Shift+T` is written as such.
 */
export function onKey(key: string, handler: Handler): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event.target) || !areShortcutsOn()) return;
    const pressed =
      event.shiftKey && event.key.length === 1 && /\p{L}/u.test(event.key)
        ? `Shift+${event.key.toUpperCase()}`
        : event.key.toLowerCase();
    if (pressed === key) handler(event);
  });
}
