import { articlesUrl, searchUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import { announce } from '../../parts/announce.ts';
import { h, onClick } from '../../parts/h.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import { browseWords } from '../words.ts';
import { wholeWords } from './words.ts';

/** What loads faster says nothing: a line that flashes up tells nobody anything. Milliseconds. */
const PATIENCE = 400;

export type Progress = { readonly n: number; readonly all: number };

export type LoadLine = {
  /** Says what has arrived so far, after a moment, or at once where the reader asked again. */
  readonly loading: (progress: Progress, cancel: () => void, isAskedAgain: boolean) => void;
  readonly failed: (progress: Progress, retry: () => void) => void;
  /** @param query of the view that was asked for */
  readonly stale: (query: string) => void;
  readonly clear: () => void;
};

/** The line above the list that says how the loading of its other parts goes. */
export function createLoadLine(head: Element, list: HTMLElement): LoadLine {
  const words = wholeWords();
  const said = h('p');
  const element = h('div', { class: 'b-load' });
  let timer = 0;
  let present: Progress | undefined;

  /** What has the focus may go; the list is what it was about. */
  function keepFocus(change: () => void): void {
    const hadFocus = element.contains(document.activeElement);
    change();
    if (hadFocus && !element.contains(document.activeElement)) list.focus({ preventScroll: true });
  }

  function show(sentence: string, ...ways: readonly HTMLElement[]): void {
    clearTimeout(timer);
    said.textContent = sentence;
    keepFocus(() => {
      element.replaceChildren(said, ...ways);
      head.after(element);
    });
    announce(sentence);
  }

  function clear(): void {
    clearTimeout(timer);
    present = undefined;
    keepFocus(() => element.remove());
  }

  return {
    clear,
    loading(progress, cancel, isAskedAgain) {
      const isFirst = present === undefined;
      present = progress;
      const sentence = () => fill(words.loading, present ?? progress);
      if (!isFirst) {
        if (element.isConnected) said.textContent = sentence();
        return;
      }
      const button = onClick(h('button', { type: 'button', class: 'btn btn-q' }, words.cancel), cancel);
      const begin = () => show(sentence(), button);
      if (!isAskedAgain) {
        keepFocus(() => element.remove());
        timer = window.setTimeout(begin, PATIENCE);
        return;
      }
      begin();
      button.focus();
    },
    failed(progress, retry) {
      present = undefined;
      const again = onClick(h('button', { type: 'button', class: 'btn' }, words.retry), retry);
      const search = h('a', { class: 'btn btn-q', href: portalUrl(searchUrl(pageLocale())) }, words.search);
      const close = onClick(h('button', { type: 'button', class: 'btn btn-q' }, browseWords().close), clear);
      show(fill(words.failed, progress), again, search, close);
    },
    stale(query) {
      present = undefined;
      const href = `${portalUrl(articlesUrl(pageLocale()))}${query}`;
      show(words.stale, h('a', { class: 'btn', href }, words.reload));
    },
  };
}
