import { articlesUrl, partUrl } from '#lib/core/url.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import { type ListRow, readRows } from '../read-rows.ts';
import { readMark } from './list-mark.ts';
import { type Part, PartFault } from './load-parts.ts';

/**
 * A page as the browser reads it from the line, never as a text: the policy of the portal (Trusted Types) refuses to
 * make a document of a string, as `DOMParser` would. No script in it runs, nothing that it names is loaded.
 */
function loadDocument(url: string, signal: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const page: unknown = request.response;
      if (request.status === 200 && page instanceof Document) resolve(page);
      else reject(new PartFault(request.status));
    });
    request.addEventListener('error', () => reject(new PartFault(0)));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort());
    request.send();
  });
}

/** A part of the list of articles: the rows of its page, taken over into this one. */
export async function fetchPart(number: number, signal: AbortSignal): Promise<Part<ListRow>> {
  const page = await loadDocument(portalUrl(partUrl(articlesUrl(pageLocale()), number)), signal);
  const root = page.querySelector<HTMLElement>('lotse-browse');
  const table = root?.querySelector('table');
  // A page of somebody else, such as the sign-in of a network.
  if (!root || !table) throw new PartFault(200);
  return { mark: readMark(root.dataset), rows: readRows(document.importNode(table, true)) };
}
