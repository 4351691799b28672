import type { Reply, Request } from '../../search/client/protocol.ts';
import type { SearchSources } from './serve-files.ts';

/** What the page sends to its thread: first what to search in, then the calls. */
export type ToThread = ({ readonly kind: 'sources' } & SearchSources) | Request;

/** What comes back: first that it runs at all, then the replies. */
export type FromThread = { readonly kind: 'ready' } | Reply;
