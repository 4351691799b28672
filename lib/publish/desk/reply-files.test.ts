import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getContent } from '#lib/content/content-store.ts';
import { SAMPLE_SOURCE } from '#lib/reply/sample-source.ts';
import { encodeReplyFile, type ReplyFile } from './reply-file.ts';
import { replyFiles } from './reply-files.ts';
import { checkReplyFile, replySchemaFile } from './reply-schema.ts';

const SAMPLE: ReplyFile = {
  source: SAMPLE_SOURCE,
  questions: [{ fact: 'version', de: 'Welche Version?', en: 'Which version?' }],
};

/** Reads with nothing but the text that is published, as another program would. */
const published = z.fromJSONSchema(JSON.parse(replySchemaFile().content as string));
const fits = (json: string) => published.safeParse(JSON.parse(json)).success;

describe('files of replies', () => {
  const files = replyFilesOf();

  test('there is one for each article and language, and a schema', async () => {
    const { articles } = await getContent();
    expect((await files).size).toBe(articles.length * 2);
  });

  test('each fits the published schema', async () => {
    for (const [file, json] of await files) expect(fits(json), file).toBe(true);
  });

  test('so does a reply with every kind of block', () => {
    expect(fits(encodeReplyFile(SAMPLE))).toBe(true);
  });

  test.each([
    ['another version', { ...SAMPLE, version: 2 }],
    ['no questions', { version: 1, source: SAMPLE_SOURCE }],
    [
      'an unknown block',
      { version: 1, ...SAMPLE, source: { ...SAMPLE_SOURCE, sections: { fix: [{ kind: 'x' }] } } },
    ],
    ['an unknown section', { version: 1, ...SAMPLE, source: { ...SAMPLE_SOURCE, sections: { why: [] } } }],
    ['more than was promised', { version: 1, ...SAMPLE, extra: true }],
  ])('the schema refuses %s', (_, file) => {
    expect(fits(JSON.stringify(file))).toBe(false);
  });

  test('the build refuses to publish what does not fit', () => {
    const source = { ...SAMPLE_SOURCE, verifiedOn: 'yesterday' };
    expect(() => checkReplyFile({ ...SAMPLE, source })).toThrow();
  });
});

/** Published replies by path. */
async function replyFilesOf(): Promise<ReadonlyMap<string, string>> {
  const { articles } = await getContent();
  return new Map(articles.flatMap(replyFiles).map(({ path, content }) => [path, content]));
}
