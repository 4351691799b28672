import { Copy } from 'lucide';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { OpenQuestion } from '#lib/desk/types.ts';
import { fill } from '#lib/i18n/format.ts';
import { copyText, selectContents } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { clerkWords } from './words.ts';

/** Several questions are numbered, so that the customer can answer one by one. */
export function questionText(questions: readonly string[]): string {
  if (questions.length === 1) return questions[0] ?? '';
  return questions.map((question, index) => `${index + 1}. ${question}`).join('\n');
}

/**
 * What the ticket does not say, ready to be sent. What only a person can judge is not chosen beforehand.
 * @param article number of the article that asks; without one the questions are general.
 */
export function questionList(
  questions: readonly OpenQuestion[],
  locale: Locale,
  article?: number,
): HTMLElement {
  const words = clerkWords();
  const asker =
    article === undefined
      ? words.questionsGeneral
      : fill(words.questionsFor, { number: formatArticleNumber(article) });
  return h(
    'section',
    { class: 'quest', 'aria-labelledby': 'questions' },
    h('h2', { id: 'questions' }, words.questions, h('small', {}, asker)),
    ...(questions.length === 0 ? [h('p', {}, words.nothingMissing)] : questionForm(questions, locale)),
  );
}

function questionForm(questions: readonly OpenQuestion[], locale: Locale): readonly HTMLElement[] {
  const words = clerkWords();
  const boxes = questions.map(({ state }) => h('input', { type: 'checkbox', checked: state === 'missing' }));
  const list = h(
    'ul',
    {},
    questions.map(({ text, state }, index) =>
      h(
        'li',
        {},
        h(
          'label',
          { class: 'ropt' },
          boxes[index],
          h('span', { lang: locale }, text),
          state === 'unknown' && h('small', {}, words.toJudge),
        ),
      ),
    ),
  );
  const button = h(
    'button',
    { type: 'button', class: 'btn' },
    icon(Copy),
    h('span', {}, words.copyQuestions),
    h('kbd', {}, 'Q'),
  );
  const chosen = () => questions.filter((_, index) => boxes[index]?.checked === true).map(({ text }) => text);
  const showReady = () => {
    button.disabled = chosen().length === 0;
  };
  const copy = async () => {
    const hasCopied = await copyText(questionText(chosen()));
    if (!hasCopied) selectContents(list);
    showCopyState(button, hasCopied);
  };
  list.addEventListener('change', showReady);
  showReady();
  return [list, onClick(button, () => void copy())];
}
