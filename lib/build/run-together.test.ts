import { expect, test } from 'vitest';
import { runTogether } from './run-together.ts';

test('gives the results in the order of the works', async () => {
  const works = [async () => 1, async () => 'two'] as const;
  expect(await runTogether(...works)).toEqual([1, 'two']);
});

test('throws the first failure when the others have ended, and tells them to', async () => {
  const events: string[] = [];
  const endless = (signal: AbortSignal) =>
    new Promise<void>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        events.push('told');
        setTimeout(() => {
          events.push('ended');
          reject(new Error('second'));
        }, 5);
      });
    });
  const failing = async () => {
    throw new Error('first');
  };
  await expect(runTogether(endless, failing)).rejects.toThrow('first');
  expect(events).toEqual(['told', 'ended']);
});
