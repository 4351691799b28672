import { announce } from '../../parts/announce.ts';
import { pageLocale } from '../../parts/page.ts';
import { sendInput } from '../ask/send-input.ts';
import { reasonOf } from '../client/problem.ts';
import type { Suggestion } from '../client/protocol.ts';
import { searchFiles } from '../client/search-files.ts';
import { searchClient } from '../client/shared-client.ts';
import { articleHref } from '../results/article-link.ts';
import { counted, searchWords } from '../words.ts';
import { createHitList } from './hit-list.ts';

/** The field of the header, once its script is there. */
export type FindBox = { readonly send: () => Promise<void> };

/** Letters typed within this time are searched together. Milliseconds. */
const PAUSE = 60;

/** Shows hits while typing, after the combobox pattern of the ARIA Authoring Practices. */
export function createFindBox(find: HTMLElement): FindBox | undefined {
  const input = find.querySelector('input');
  if (input === null) return undefined;
  const list = createHitList(find, input);
  let running: AbortController | undefined;
  let timer: number | undefined;

  function ask(text: string, signal?: AbortSignal): Promise<readonly Suggestion[]> {
    const takes = { files: searchFiles(), input: text, locale: pageLocale() };
    return searchClient.call('suggest', takes, signal && { signal });
  }

  async function search(): Promise<void> {
    running?.abort();
    const text = input?.value ?? '';
    if (text.trim() === '') {
      list.close();
      return;
    }
    const control = new AbortController();
    running = control;
    try {
      const hits = await ask(text, control.signal);
      list.show(hits, () => void sendInput(text));
      const words = searchWords();
      announce(hits.length === 0 ? words.noSuggestions : counted(words.suggestions, hits.length));
    } catch (error) {
      if (!control.signal.aborted) list.fail(reasonOf(error), () => void search());
    }
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    running?.abort();
    const text = input?.value ?? '';
    if (text.trim() === '') return;
    if (list.openActive()) return;
    const [hit] = await ask(text).catch(() => []);
    if (hit?.isNumber) location.assign(articleHref(hit.key));
    else {
      list.close();
      await sendInput(text);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), PAUSE);
  });
  // The first letters may be faster than this script; without any, the index is on its way before them.
  void (input.value === '' ? ask('').catch(() => undefined) : search());
  return { send };
}
