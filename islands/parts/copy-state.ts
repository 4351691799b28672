import { announce } from './announce.ts';
import { labels } from './labels.ts';

/** How long the button says what happened. Milliseconds. */
const SHOWN_FOR = 2000;

const timers = new WeakMap<HTMLElement, number>();

/**
 * Shows on the button what the browser answered, and says it. The width stays, so that nothing jumps.
 */
export function showCopyState(button: HTMLElement, hasCopied: boolean): void {
  const words = labels();
  const text = hasCopied ? words.copied : words.copyFailed;
  const label = button.querySelector('span');
  announce(text);
  button.classList.toggle('done', hasCopied);
  button.classList.toggle('failed', !hasCopied);
  if (label === null) return;
  label.dataset.idle ??= label.textContent ?? '';
  if (hasCopied) button.style.minWidth = `${button.offsetWidth}px`;
  label.textContent = text;
  clearTimeout(timers.get(button));
  const reset = () => {
    label.textContent = label.dataset.idle ?? '';
    button.classList.remove('done', 'failed');
    button.style.minWidth = '';
  };
  // A refusal stays until the reader acts: two seconds are too short to read and press Ctrl+C.
  if (hasCopied) timers.set(button, window.setTimeout(reset, SHOWN_FOR));
}
