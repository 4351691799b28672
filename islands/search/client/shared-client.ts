import { openSearchWorker } from './open-worker.ts';
import { createSearchClient } from './search-client.ts';

/** The one worker of a page: the field in the header and the results share its index. */
export const searchClient = createSearchClient(openSearchWorker);

// A running worker would keep the page from being frozen whole, and with it from coming back with what was pasted.
addEventListener('pagehide', () => searchClient.stop());
