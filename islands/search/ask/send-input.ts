import { announce } from '../../parts/announce.ts';
import { reasonOf } from '../client/problem.ts';
import { searchClient } from '../client/shared-client.ts';
import { handOver } from '../hand-over.ts';
import type { SearchInput } from '../search-input.ts';
import { searchWords } from '../words.ts';

/** On the search page the results are told with this event; `detail` is the {@link SearchInput}. */
export const ASK_EVENT = 'lotse:ask';

/** Shows the results of an input: in the page where it has results, else on the search page. */
export async function sendInput(input: SearchInput): Promise<void> {
  const results = document.querySelector('lotse-results');
  if (results !== null) {
    await customElements.whenDefined('lotse-results');
    results.dispatchEvent(new CustomEvent<SearchInput>(ASK_EVENT, { detail: input }));
    return;
  }
  try {
    handOver(typeof input === 'string' ? input : await searchClient.call('read', { file: input }));
  } catch (error) {
    const { title, text } = searchWords().problems[reasonOf(error)];
    showNotice(`${title} ${text}`);
  }
}

/** Says under the search box why a file was not taken. */
function showNotice(text: string): void {
  const place = document.querySelector('.ask-box');
  const notice = document.querySelector('.ask-notice') ?? document.createElement('p');
  notice.className = 'ask-notice';
  notice.textContent = text;
  place?.after(notice);
  announce(text);
}
