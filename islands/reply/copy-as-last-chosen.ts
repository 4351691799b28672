import { formatArticleNumber } from '#lib/core/article-number.ts';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { pageLocale } from '../parts/page.ts';
import { compose } from './composed.ts';
import { lastChoice, replyLocale } from './last-choice.ts';
import { loadReply } from './load-reply.ts';
import type { ReplyRequest } from './request.ts';
import { adoptStyle } from './style.ts';
import { replyUiWords } from './words.ts';

/** How long the page says what was copied. Milliseconds. */
const SHOWN_FOR = 3000;

/** Copies without asking anything. Where the browser refuses, the sheet opens with the text selected. */
export async function copyAsLastChosen(request: ReplyRequest): Promise<void> {
  const choice = lastChoice();
  const locale = replyLocale(request.locale, choice);
  const files = await Promise.all(request.articles.map((id) => loadReply(id, locale)));
  const reply = compose(
    files.map(({ source }) => source),
    { ...choice, values: request.values },
  );
  if (await reply.copy()) {
    const words = replyUiWords(pageLocale());
    const numbers = request.articles.map(formatArticleNumber).join(', ');
    const { name } = words.formats[choice.format];
    say(fill(words.allCopied, { what: [numbers, name, words.languages[locale]].join(', ') }));
    return;
  }
  const { openSheet } = await import('./sheet.ts');
  openSheet(request, { isTextSelected: true });
}

let bar: HTMLElement | undefined;
let timer: number | undefined;

/** A line at the foot of the window, for eyes and screen readers: no button was pressed that could say it. */
function say(text: string): void {
  adoptStyle();
  if (bar === undefined) {
    bar = h('p', { class: 'said-bar', role: 'status' });
    document.body.append(bar);
  }
  const shown = bar;
  shown.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    shown.textContent = '';
  }, SHOWN_FOR);
}
