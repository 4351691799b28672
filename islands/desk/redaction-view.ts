import { Copy } from 'lucide';
import { type RedactedSpan, type Redaction, redact } from '#lib/desk/redact/redact.ts';
import { plural } from '#lib/i18n/format.ts';
import { copyText, selectContents } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { type Child, h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { pageLocale } from '../parts/page.ts';
import { clerkWords } from './words.ts';

/** Ticket and copy side by side; the copy can be changed before it is copied. Made when it is opened. */
export function redactionView(text: string): HTMLElement {
  const words = clerkWords();
  const summary = h('summary', {}, h('h2', {}, words.redaction));
  const details = h('details', { class: 'redact' }, summary);
  details.addEventListener(
    'toggle',
    () => {
      const redaction = redact(text, pageLocale());
      const count = redaction.legend.length;
      summary.append(h('small', {}, count === 0 ? words.nothingReplaced : plural(words.replaced, count)));
      details.append(
        h('p', {}, words.check),
        sides(text, redaction),
        copyActions(details),
        legend(redaction),
      );
    },
    { once: true },
  );
  return details;
}

function sides(text: string, { text: copy, spans }: Redaction): HTMLElement {
  const words = clerkWords();
  const original = h(
    'pre',
    { tabindex: '0', role: 'region', 'aria-labelledby': 'redact-original' },
    marked(text, spans),
  );
  const field = h('textarea', { id: 'redact-copy', spellcheck: 'false' });
  field.value = copy;
  keepLevel(original, field);
  return h(
    'div',
    { class: 'sides' },
    h('div', {}, h('h3', { id: 'redact-original' }, words.original), original),
    h('div', {}, h('h3', {}, h('label', { for: 'redact-copy' }, words.copy)), field),
  );
}

function marked(text: string, spans: readonly RedactedSpan[]): readonly Child[] {
  const parts: Child[] = [];
  let from = 0;
  for (const { start, end, label } of spans) {
    parts.push(text.slice(from, start), h('mark', { title: label }, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** Both sides scroll together: they have the same lines, though not the same length. */
function keepLevel(one: HTMLElement, other: HTMLElement): void {
  const follow = (from: HTMLElement, to: HTMLElement) => {
    const way = from.scrollHeight - from.clientHeight;
    const place = way > 0 ? (from.scrollTop / way) * (to.scrollHeight - to.clientHeight) : 0;
    // Setting it tells the other side in turn; a pixel of rounding must not start a chase.
    if (Math.abs(to.scrollTop - place) > 1) to.scrollTop = place;
  };
  one.addEventListener('scroll', () => follow(one, other), { passive: true });
  other.addEventListener('scroll', () => follow(other, one), { passive: true });
}

function copyActions(details: HTMLElement): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'btn' },
    icon(Copy),
    h('span', {}, clerkWords().copyCopy),
  );
  const copy = async () => {
    const field = details.querySelector('textarea');
    if (field === null) return;
    const hasCopied = await copyText(field.value);
    if (!hasCopied) selectContents(field);
    showCopyState(button, hasCopied);
  };
  return onClick(button, () => void copy());
}

function legend({ legend: entries }: Redaction): HTMLElement {
  return h(
    'details',
    { class: 'legend' },
    h('summary', {}, clerkWords().legend),
    h(
      'dl',
      {},
      entries.map(({ label, values, count }) =>
        h('div', {}, h('dt', {}, label), h('dd', {}, `${values.join(', ')} (${count}×)`)),
      ),
    ),
  );
}
