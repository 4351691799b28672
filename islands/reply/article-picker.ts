import { X } from 'lucide';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import { fill } from '#lib/i18n/format.ts';
import type { ArticleName } from '#lib/publish/search/article-names-file.ts';
import type { ReplySource } from '#lib/reply/types.ts';
import { announce } from '../parts/announce.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { loadArticleNames } from '../search/client/load-article-names.ts';
import { findListed } from './find-listed.ts';
import type { ReplyUiWords } from './words.ts';

export type ArticlePicker = {
  readonly element: HTMLElement;
  readonly articles: () => readonly number[];
  readonly showTitles: (sources: readonly ReplySource[]) => void;
};

/** The articles of the reply: more can be added by number or word, all but one can be left out. */
export function createArticlePicker(
  words: ReplyUiWords,
  first: readonly number[],
  changed: () => void,
): ArticlePicker {
  let articles = first;
  let listed: readonly ArticleName[] | undefined;
  const chosen = h('ul', { class: 'chosen' });
  const input = h('input', {
    id: 'reply-add',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'reply-add-hint',
  });
  const found = h('ul', { class: 'found' });
  const hint = h('small', { id: 'reply-add-hint' }, words.addHint);

  function add(id: number): void {
    articles = [...articles, id];
    input.value = '';
    found.replaceChildren();
    input.focus();
    announce(fill(words.articleAdded, { number: formatArticleNumber(id) }));
    changed();
  }

  function remove(id: number): void {
    articles = articles.filter((other) => other !== id);
    input.focus();
    announce(fill(words.articleRemoved, { number: formatArticleNumber(id) }));
    changed();
  }

  async function showFound(): Promise<void> {
    try {
      listed ??= await loadArticleNames();
    } catch {
      found.replaceChildren(h('li', {}, words.listMissing));
      return;
    }
    const matches = findListed(listed, input.value, articles);
    const rows = matches.map(({ id, title, locale }) =>
      h(
        'li',
        {},
        onClick(
          h(
            'button',
            { type: 'button' },
            h('span', { class: 'no' }, formatArticleNumber(id)),
            h('span', { lang: locale }, title),
          ),
          () => add(id),
        ),
      ),
    );
    const nothing = input.value.trim() === '' ? [] : [h('li', {}, words.noArticle)];
    found.replaceChildren(...(rows.length > 0 ? rows : nothing));
  }

  input.addEventListener('input', (event) => {
    // The reply does not change before an article is added.
    event.stopPropagation();
    void showFound();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Enter copies everywhere else in the composer.
    event.preventDefault();
    found.querySelector('button')?.click();
  });

  return {
    element: h(
      'fieldset',
      { class: 'arts' },
      h('legend', {}, words.articles),
      chosen,
      h('div', { class: 'val' }, h('label', { for: 'reply-add' }, words.add), input, hint),
      found,
    ),
    articles: () => articles,
    showTitles(sources) {
      chosen.replaceChildren(
        ...sources.map(({ id, title, locale }) =>
          h(
            'li',
            {},
            h('span', { class: 'no' }, formatArticleNumber(id)),
            h('span', { lang: locale }, title),
            sources.length > 1 && onClick(removeButton(words, id), () => remove(id)),
          ),
        ),
      );
    },
  };
}

function removeButton(words: ReplyUiWords, id: number): HTMLButtonElement {
  const label = fill(words.remove, { number: formatArticleNumber(id) });
  return h('button', { type: 'button', 'aria-label': label }, icon(X));
}
