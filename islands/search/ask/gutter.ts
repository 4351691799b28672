import { countLines } from '../search-input.ts';

/**
 * Keeps the line numbers beside a field: as many as fit, beginning with the line that is scrolled to. Lines do not
 * wrap, so a number stands beside its line.
 */
export function keepGutter(field: HTMLTextAreaElement, gutter: HTMLElement): () => void {
  field.classList.add('numbered');
  const show = () => {
    const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
    const shown = Math.max(1, Math.round((field.clientHeight - paddingOf(field)) / lineHeight));
    const first = Math.floor(field.scrollTop / lineHeight);
    const last = Math.max(first + shown, Math.min(countLines(field.value), first + shown));
    const numbers = Array.from({ length: last - first }, (_, at) => String(first + at + 1));
    gutter.textContent = numbers.join('\n');
  };
  field.addEventListener('scroll', show, { passive: true });
  new ResizeObserver(show).observe(field);
  return show;
}

function paddingOf(field: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(field);
  return Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
}
