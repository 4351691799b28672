import { describe, expect, it } from 'vitest';
import { SAMPLE_SOURCE } from '#lib/reply/sample-source.ts';
import { decodeReplyFile, encodeReplyFile, REPLY_FILE_VERSION } from './reply-file.ts';

const FILE = {
  source: SAMPLE_SOURCE,
  questions: [{ fact: 'version', de: 'Welche Version?', en: 'Which version?' }],
} as const;

describe('reply file', () => {
  it('comes back as it was written', () => {
    expect(decodeReplyFile(encodeReplyFile(FILE))).toMatchObject(FILE);
  });

  it.each([
    ['another version', JSON.stringify({ version: REPLY_FILE_VERSION + 1, ...FILE })],
    ['no source', JSON.stringify({ version: REPLY_FILE_VERSION, questions: [] })],
    ['half a source', JSON.stringify({ version: REPLY_FILE_VERSION, source: { id: 1 }, questions: [] })],
    ['a page in its place', '<!doctype html><title>Proxy</title>'],
    ['nothing', 'null'],
  ])('is refused: %s', (_, json) => {
    expect(() => decodeReplyFile(json)).toThrow();
  });
});
