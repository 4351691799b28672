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

const FIRST = content.articles[0]?.slug ?? '';

function withGermanText(change: { readonly body?: string; readonly title?: string }): Content {
  const [first, ...rest] = content.articles;
  if (first === undefined) throw new Error('There is no article.');
  const texts = { ...first.texts, de: { ...first.texts.de, ...change } };
  return { ...content, articles: [{ ...first, texts }, ...rest] };
}

function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after.keys()].filter((key) => before.get(key) !== after.get(key));
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

  test('a text changes its article alone, a title the lists too', async () => {
    const before = await fingerprint(content);
    const text = await fingerprint(withGermanText({ body: '## Ursache\n\nAnders.\n' }));
    const title = await fingerprint(withGermanText({ title: 'Ein anderer Titel' }));
    expect(changedKeys(before.articles, text.articles)).toEqual([FIRST]);
    expect(changedKeys(before.articles, title.articles)).toContain(FIRST);
    expect(text.lists).toBe(before.lists);
    expect(title.lists).not.toBe(before.lists);
  });

  test('a new article changes the lists, and no other article', async () => {
    const [newest] = content.articles.slice(-1);
    const fewer = { ...content, articles: content.articles.slice(0, -1) };
    const [before, after] = [await fingerprint(fewer), await fingerprint(content)];
    expect(changedKeys(before.articles, after.articles)).toEqual([newest?.slug]);
    expect(after.lists).not.toBe(before.lists);
  });
});
