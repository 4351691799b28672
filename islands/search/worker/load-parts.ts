import { SearchProblem } from '../client/problem.ts';

/** Deflated files below one folder. */
export type PartFolder = {
  /** A file of the folder, inflated. @throws SearchProblem `download`, `stale` or `damaged` */
  readonly load: (name: string, signal?: AbortSignal) => Promise<Uint8Array>;
  /** From now on every part is loaded past the browser's cache: something in it is broken. */
  readonly distrustCache: () => void;
};

type Download = { readonly bytes: Promise<Uint8Array>; readonly control: AbortController; waiting: number };

/**
 * The parts of an index, or of the table of codes, as files below a folder. Who asks for a part that is on its way
 * waits for the same download; it is ended when nobody waits for it any more, so that what an input was about before
 * does not delay what it is about now. The browser's cache keeps the files, whose addresses never mean other bytes.
 * @param fetchFile the browser's `fetch`
 * @param folder its address, with a slash at the end
 */
export function createPartFolder(fetchFile: typeof fetch, folder: string): PartFolder {
  const downloads = new Map<string, Download>();
  let cache: RequestCache = 'default';

  function start(name: string): Download {
    const control = new AbortController();
    const bytes = loadPart(fetchFile, `${folder}${name}`, { signal: control.signal, cache }).finally(() =>
      downloads.delete(name),
    );
    // Whoever waits is told of a failure; when nobody does, it concerns nobody.
    bytes.catch(() => undefined);
    const download = { bytes, control, waiting: 0 };
    downloads.set(name, download);
    return download;
  }

  async function load(name: string, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const download = downloads.get(name) ?? start(name);
    download.waiting += 1;
    const leave = () => {
      download.waiting -= 1;
      if (download.waiting > 0) return;
      downloads.delete(name);
      download.control.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([download.bytes, ...(signal ? [aborted(signal)] : [])]);
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  return {
    load,
    distrustCache() {
      cache = 'reload';
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function loadPart(
  fetchFile: typeof fetch,
  address: string,
  options: { readonly signal: AbortSignal; readonly cache: RequestCache },
): Promise<Uint8Array> {
  const { signal } = options;
  const response = await fetchFile(address, options).catch((cause: unknown) => {
    throw signal.aborted ? cause : new SearchProblem('download', { cause });
  });
  // The folder's name carries a hash of all parts: one that is gone belongs to an earlier build.
  if (response.status === 404 || response.status === 410) throw new SearchProblem('stale');
  if (!response.ok || response.body === null) throw new SearchProblem('download');
  return await inflate(response.body).catch((cause: unknown) => {
    throw signal.aborted ? cause : new SearchProblem('damaged', { cause });
  });
}

async function inflate(body: ReadableStream<BufferSource>): Promise<Uint8Array> {
  const inflated = body.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
