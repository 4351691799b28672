import { articlesUrl, codesUrl, messagesUrl } from '#lib/core/url.ts';
import { h, onClick } from '../../parts/h.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import type { ProblemReason } from '../client/problem.ts';
import { searchWords } from '../words.ts';

/** What a reader can do about a problem; everything else is left to the lists. */
const WITH_RETRY: ReadonlySet<ProblemReason> = new Set(['download', 'damaged', 'fault', 'worker']);

type Actions = { readonly retry: () => void; readonly changeInput: () => void };

/** Why there is no answer, and every way on: again, reload, other input, the lists. */
export function problemView(reason: ProblemReason, { retry, changeInput }: Actions): HTMLElement {
  const words = searchWords();
  const { title, text } = words.problems[reason];
  const again = h('button', { type: 'button', class: 'btn btn-p' }, words.again);
  const reload = h('button', { type: 'button', class: 'btn btn-p' }, words.reload);
  const change = h('button', { type: 'button', class: 'btn' }, words.changeInput);
  return h(
    'div',
    { class: 'problem' },
    h('h1', { tabindex: '-1' }, title),
    h('p', {}, text),
    h(
      'p',
      { class: 'acts' },
      WITH_RETRY.has(reason) && onClick(again, retry),
      reason === 'stale' && onClick(reload, () => location.reload()),
      onClick(change, changeInput),
    ),
    listLinks(),
  );
}

function listLinks(): HTMLElement {
  const words = searchWords();
  const locale = pageLocale();
  const lists = [
    [articlesUrl(locale), words.listArticles],
    [codesUrl(locale), words.listCodes],
    [messagesUrl(locale), words.listMessages],
  ] as const;
  return h(
    'p',
    { class: 'lists' },
    words.lists,
    lists.map(([url, label]) => [' ', h('a', { href: portalUrl(url) }, label)]),
  );
}
