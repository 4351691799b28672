import { describe, expect, it } from 'vitest';
import { loadContent } from '#lib/content/content-store.ts';
import { getOutline, textOf } from '#lib/content/get-outline.ts';
import type { Outline } from '#lib/content/outline.ts';
import type { Article } from '#lib/content/types.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { composeReply, DEFAULT_REPLY_OPTIONS } from './compose-reply.ts';
import { toReplySource } from './to-reply-source.ts';
import { REPLY_CONTENTS } from './types.ts';

const SITE = 'https://lotse.example/kb';
const { articles: loaded } = await loadContent('content');
const articles = loaded.flatMap(({ article }) => article ?? []);

describe.each(articles.map((article) => [article.slug, article] as const))('%s', (_, article) => {
  it.each(LOCALES)('keeps every command of its text in every notation (%s)', (locale) => {
    const source = toReplySource(article, getOutline(textOf(article, locale)), locale, SITE);
    if (source === undefined) throw new Error('no source');
    for (const shell of ['powershell', 'cmd'] as const) {
      const reply = composeReply([source], {
        ...DEFAULT_REPLY_OPTIONS,
        contents: new Set(REPLY_CONTENTS),
        shell,
      });
      for (const { shells } of Object.values(source.commands)) {
        const lines = (shells[shell] ?? shells.powershell ?? shells.cmd ?? '').split('\n');
        for (const line of lines.filter((text) => !text.includes('{{'))) {
          expect(reply.text).toContain(line);
          expect(reply.markdown).toContain(line);
          expect(unescaped(reply.html)).toContain(line);
        }
      }
      expect(JSON.stringify(reply)).not.toMatch(/\{\{|\u00ad|&shy;|undefined|\[object/u);
    }
  });
});

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const [first] = articles;
const outline: Outline = {
  sections: [
    {
      kind: 'cause',
      steps: [],
      blocks: [
        { kind: 'internal', blocks: [{ kind: 'code', text: 'SECRET' }] },
        {
          kind: 'paragraph',
          children: [
            { kind: 'menu', labels: ['Konfi\u00adguration', 'Regeln'] },
            { kind: 'text', text: ' ' },
            { kind: 'dot', number: 2 },
            { kind: 'link', href: 'L1002#s3', children: [{ kind: 'text', text: 'dort' }] },
          ],
        },
        {
          kind: 'table',
          rows: [
            [[{ kind: 'text', text: 'Code' }], [{ kind: 'text', text: 'Bedeutung' }]],
            [[{ kind: 'code', text: '51' }], [{ kind: 'text', text: 'decrypt_error' }]],
          ],
        },
        { kind: 'figure', src: './a.svg', alt: 'x', caption: 'Weg der Nachricht', legend: [] },
      ],
    },
  ],
};

function causeOf(article: Article): string {
  const source = toReplySource(article, outline, 'de', SITE);
  return source === undefined ? '' : composeReply([source]).text;
}

it('turns what a mail cannot show into words', () => {
  if (first === undefined) throw new Error('there are no articles');
  const cause = causeOf(first);
  expect(cause).toContain('Konfiguration > Regeln (2)dort (https://lotse.example/kb/L1002#s3)');
  expect(cause).toContain('- 51 – Bedeutung: decrypt_error');
  expect(cause).toContain(`Abbildung: Weg der Nachricht (https://lotse.example/kb/L${first.facts.id})`);
});

it('never holds what is internal', () => {
  if (first === undefined) throw new Error('there are no articles');
  expect(causeOf(first)).not.toContain('SECRET');
  const internal: Article = { ...first, facts: { ...first.facts, audience: 'internal' } };
  expect(toReplySource(internal, outline, 'de', SITE)).toBeUndefined();
});

it('links to the English page although its text is still German', () => {
  if (first === undefined) throw new Error('there are no articles');
  const untranslated: Article = { ...first, texts: { de: first.texts.de } };
  const source = toReplySource(untranslated, outline, 'en', SITE);
  expect(source?.locale).toBe('de');
  expect(source?.url).toBe(`https://lotse.example/kb/en/L${first.facts.id}?r=${first.facts.revision}`);
});
