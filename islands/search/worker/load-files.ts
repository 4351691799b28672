import { SearchProblem } from '../client/problem.ts';

export type Decode<T> = (response: Response) => Promise<T>;

export type FileLoader = {
  /**
   * Content of a file, loaded and decoded once. A failure is not kept: the next call tries again, past the
   * browser's cache, since that may be what is broken.
   * @param cache how a first attempt uses the browser's cache.
   * @throws SearchProblem `download`, `stale` or `damaged`
   */
  readonly load: <T>(address: string, decode: Decode<T>, cache?: RequestCache) => Promise<T>;
  /**
   * The same for what is more than one file. @param make is told whether an attempt before it failed, so that what
   * the browser's cache holds may be broken
   */
  readonly keep: <T>(address: string, make: (isRetry: boolean) => Promise<T>) => Promise<T>;
  /** The browser's `fetch`, as this loader uses it. */
  readonly fetchFile: typeof fetch;
  /** The next call loads the file again. */
  readonly forget: (address: string) => void;
};

/** @param fetchFile the browser's `fetch`. */
export function createFileLoader(fetchFile: typeof fetch): FileLoader {
  const loading = new Map<string, Promise<unknown>>();
  const broken = new Set<string>();

  async function loadNow<T>(address: string, decode: Decode<T>, cache: RequestCache): Promise<T> {
    const response = await fetchFile(address, { cache }).catch((cause: unknown) => {
      throw new SearchProblem('download', { cause });
    });
    // The names of files carry a hash of their content: a name that is gone belongs to an earlier build.
    if (response.status === 404 || response.status === 410) throw new SearchProblem('stale');
    if (!response.ok) throw new SearchProblem('download');
    return await decode(response);
  }

  function keep<T>(address: string, make: (isRetry: boolean) => Promise<T>): Promise<T> {
    const known = loading.get(address);
    if (known !== undefined) return known as Promise<T>;
    const promise = make(broken.has(address))
      .then((made) => {
        broken.delete(address);
        return made;
      })
      .catch((error: unknown) => {
        loading.delete(address);
        broken.add(address);
        throw error instanceof SearchProblem ? error : new SearchProblem('damaged', { cause: error });
      });
    loading.set(address, promise);
    return promise;
  }

  return {
    load: (address, decode, cache = 'default') =>
      keep(address, (isRetry) => loadNow(address, decode, isRetry ? 'reload' : cache)),
    keep,
    fetchFile,
    forget: (address) => void loading.delete(address),
  };
}
