import { SearchProblem } from '../client/problem.ts';

export type FileLoader = {
  /**
   * Content of a file, loaded and decoded once. A failure is not kept: the next call tries again, past the
   * browser's cache, since that may be what is broken.
   * @throws SearchProblem `download`, `stale` or `damaged`
   */
  readonly load: <T>(address: string, decode: (response: Response) => Promise<T>) => Promise<T>;
};

/** @param fetchFile the browser's `fetch`. */
export function createFileLoader(fetchFile: typeof fetch): FileLoader {
  const loading = new Map<string, Promise<unknown>>();
  const broken = new Set<string>();

  async function loadNow<T>(address: string, decode: (response: Response) => Promise<T>): Promise<T> {
    const response = await fetchFile(address, { cache: broken.has(address) ? 'reload' : 'default' }).catch(
      (cause: unknown) => {
        throw new SearchProblem('download', { cause });
      },
    );
    // The names of files carry a hash of their content: a name that is gone belongs to an earlier build.
    if (response.status === 404 || response.status === 410) throw new SearchProblem('stale');
    if (!response.ok) throw new SearchProblem('download');
    const decoded = await decode(response);
    broken.delete(address);
    return decoded;
  }

  return {
    load<T>(address: string, decode: (response: Response) => Promise<T>): Promise<T> {
      const known = loading.get(address);
      if (known !== undefined) return known as Promise<T>;
      const promise = loadNow(address, decode).catch((error: unknown) => {
        loading.delete(address);
        broken.add(address);
        throw error instanceof SearchProblem ? error : new SearchProblem('damaged', { cause: error });
      });
      loading.set(address, promise);
      return promise;
    },
  };
}
