import { describe, expect, it } from 'vitest';
import { SearchProblem } from './problem.ts';
import type { Reply, Request, Suggestion } from './protocol.ts';
import { createSearchClient } from './search-client.ts';

const FILES = '/api/search-files.json';
const takes = (input: string) => ({ files: FILES, input, locale: 'de' as const });
const hit = (key: string): Suggestion => ({ key, title: key, reason: '', isNumber: false });

function setUp() {
  const requests: Request[] = [];
  const workers: { reply: (reply: Reply) => void; fault: () => void; hasEnded: boolean }[] = [];
  const client = createSearchClient((reply, fault) => {
    const worker = { reply, fault, hasEnded: false };
    workers.push(worker);
    return {
      post: (request) => requests.push(request),
      end: () => {
        worker.hasEnded = true;
      },
    };
  });
  const reply = (answer: Reply) => workers.at(-1)?.reply(answer);
  return { client, requests, workers, reply };
}

describe('createSearchClient', () => {
  it('gives each call its own answer, in whatever order they come', async () => {
    const { client, reply } = setUp();
    const first = client.call('suggest', takes('a'));
    const second = client.call('suggest', takes('b'));
    reply({ kind: 'result', number: 2, gives: [hit('b')] });
    reply({ kind: 'result', number: 1, gives: [hit('a')] });
    expect(await first).toEqual([hit('a')]);
    expect(await second).toEqual([hit('b')]);
  });

  it('drops the late answer of a call that was given up, and tells the worker', async () => {
    const { client, requests, reply } = setUp();
    const control = new AbortController();
    const call = client.call('suggest', takes('a'), { signal: control.signal });
    control.abort(new Error('typed on'));
    await expect(call).rejects.toThrow('typed on');
    expect(requests.at(-1)).toEqual({ kind: 'cancel', number: 1 });
    expect(() => reply({ kind: 'result', number: 1, gives: [hit('a')] })).not.toThrow();
  });

  it('reports progress to the call it belongs to', async () => {
    const { client, reply } = setUp();
    const seen: number[] = [];
    const call = client.call('suggest', takes('a'), { onProgress: ({ read }) => seen.push(read) });
    reply({ kind: 'progress', number: 1, read: 500, total: 1000 });
    reply({ kind: 'progress', number: 7, read: 900, total: 1000 });
    reply({ kind: 'result', number: 1, gives: [] });
    await call;
    expect(seen).toEqual([500]);
  });

  it('starts another worker after a fault, so that a call can be made again', async () => {
    const { client, workers, reply } = setUp();
    const lost = client.call('suggest', takes('a'));
    workers[0]?.fault();
    await expect(lost).rejects.toMatchObject({ reason: 'worker' });
    expect(workers[0]?.hasEnded).toBe(true);
    const again = client.call('suggest', takes('a'));
    reply({ kind: 'result', number: 2, gives: [hit('a')] });
    expect(await again).toEqual([hit('a')]);
    expect(workers).toHaveLength(2);
  });

  it('names the reason where the browser runs no worker, and where the worker refuses', async () => {
    const none = createSearchClient(() => {
      throw new TypeError('no workers here');
    });
    await expect(none.call('suggest', takes('a'))).rejects.toEqual(new SearchProblem('worker'));
    const { client, reply } = setUp();
    const call = client.call('suggest', takes('a'));
    reply({ kind: 'failure', number: 1, reason: 'damaged' });
    await expect(call).rejects.toMatchObject({ reason: 'damaged' });
  });
});
