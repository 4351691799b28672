import { articleSchema } from '#lib/content/schema.ts';
import type { Article, ArticleFacts } from '#lib/content/types.ts';

/** An article for tests; `facts` replaces what a test is about. */
export function sampleArticle(
  id: number,
  facts: Partial<ArticleFacts>,
  texts: { readonly title?: string; readonly body?: string } = {},
): Article {
  const who = { de: 'Redaktion', en: 'Editors' };
  const { title = `Artikel ${id}`, body = '## Symptom\n\nText.\n' } = texts;
  return {
    slug: `article-${id}`,
    folder: `content/articles/article-${id}`,
    facts: {
      ...articleSchema.parse({
        id,
        revision: 1,
        status: 'fix-known',
        symptoms: ['setup-fails'],
        components: ['setup'],
        verified: { on: '2026-11-24', by: who, method: 'sources', target: who },
        reviewBy: '2027-05-24',
        changes: [{ revision: 1, on: '2026-11-24', de: 'Neu.', en: 'New.' }],
      }),
      ...facts,
    },
    texts: {
      de: { locale: 'de', title, summary: 'Kurz.', body, file: 'index.de.mdx', bodyLine: 1, revision: 1 },
    },
  };
}

/** A message for tests, with the defaults that the schema gives. */
export function sampleMessage(
  message: Pick<ArticleFacts['messages'][string], 'text'> & Partial<ArticleFacts['messages'][string]>,
): ArticleFacts['messages'][string] {
  return {
    variants: [],
    where: { de: 'im Protokoll', en: 'in the log' },
    codes: [],
    deciding: [],
    inferred: false,
    placeholders: {},
    ...message,
  };
}
