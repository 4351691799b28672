import { describe, expect, it } from 'vitest';
import { createFileLoader } from './load-files.ts';

type Step = Response | Error;

function loaderOf(...steps: readonly Step[]) {
  const asked: (string | undefined)[] = [];
  const loader = createFileLoader(async (_address, options) => {
    const step = steps[asked.length];
    asked.push(options?.cache);
    if (step instanceof Response) return step;
    throw step ?? new Error('asked too often');
  });
  return { load: () => loader.load('/assets/index.bin', (response) => response.json()), asked };
}

describe('createFileLoader', () => {
  it('loads a file once', async () => {
    const { load, asked } = loaderOf(new Response('1'));
    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
    expect(await load()).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a line that drops', new TypeError('Failed to fetch'), 'download'],
    ['a server that fails', new Response('', { status: 503 }), 'download'],
    ['a name of an earlier build', new Response('', { status: 404 }), 'stale'],
    ['half a file', new Response('{"version":'), 'damaged'],
  ])('%s: %s', async (_what, step, reason) => {
    const { load } = loaderOf(step);
    await expect(load()).rejects.toMatchObject({ reason });
  });

  it('tries again after a failure, past the cache', async () => {
    const { load, asked } = loaderOf(new Response('{'), new Response('2'));
    await expect(load()).rejects.toMatchObject({ reason: 'damaged' });
    expect(await load()).toBe(2);
    expect(asked).toEqual(['default', 'reload']);
  });
});
