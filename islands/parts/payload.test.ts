import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { PAYLOAD_MAX_LENGTH, packText, unpackText } from './payload.ts';

describe('base64url', () => {
  it('brings back any bytes, in characters that an address can hold', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[\w-]*$/u);
        expect([...fromBase64Url(text)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('packText, unpackText', () => {
  it('bring back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await unpackText(await packText(text))).toBe(text.toWellFormed());
      }),
      { numRuns: 50 },
    );
  });

  it('hold a usual log within the length of a link', async () => {
    const log = Array.from({ length: 100 }, (_, n) => `24.03.2025 09:13:${n} Service Control Manager 7036`);
    expect((await packText(log.join('\n'))).length).toBeLessThan(PAYLOAD_MAX_LENGTH);
  });

  it.each(['', '%', 'AAAA', 'not packed at all', '<img src=x onerror=alert(1)>'])(
    'answer nothing for %j',
    async (packed) => expect(await unpackText(packed)).toBeUndefined(),
  );

  it('do not let a small link fill the memory', async () => {
    const bomb = await packText('0'.repeat(50 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpackText(bomb)).toBeUndefined();
  });
});
