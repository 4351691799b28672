import { describe, expect, test } from 'vitest';
import { type Content, getContent } from '#lib/content/content-store.ts';
import { contentRoot } from '#lib/content/source.ts';
import { fingerprintPages } from './fingerprint.ts';

const content = await getContent();
const fingerprint = (changed: Content) => fingerprintPages(changed, contentRoot(), {});

/** The content with one more message in its first article. */
function withMessage(text: string): Content {
  const [first, ...rest] = content.articles;
  const message = Object.values(first?.facts.messages ?? {})[0];
  if (first === undefined || message === undefined) throw new Error('The first article has no message.');
  const messages = { ...first.facts.messages, added: { ...message, text } };
  return { ...content, articles: [{ ...first, facts: { ...first.facts, messages } }, ...rest] };
}

describe('fingerprints', () => {
  test('no two articles or codes share one: the pages of one would be taken for those of the other', async () => {
    const { articles, codes } = await fingerprint(
      withMessage('Failed with 0x8ABC0001, then with 0x8ABC0002'),
    );
    const all = [...articles.values(), ...codes.values()];
    expect(codes.has('0x8ABC0001') && codes.has('0x8ABC0002')).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  test('are the same for the same content', async () => {
    expect(await fingerprint(content)).toEqual(await fingerprint(content));
  });
});
