import { z } from 'zod';
import { notationsOf } from '#lib/codes/notations.ts';
import { codeTable } from '#lib/codes/table.ts';
import { lastChanged } from '#lib/content/article-state.ts';
import type { Content } from '#lib/content/content-store.ts';
import type { Article } from '#lib/content/types.ts';
import { csvFile } from '#lib/core/csv.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { articleUrl, codesUrl, markdownUrl, permalinkUrl } from '#lib/core/url.ts';
import { absoluteUrl } from '#lib/site/environment.ts';
import type { OutputFile } from '../output-file.ts';

/** Raised when a reader of the files would have to change. */
export const API_VERSION = 1;

const address = z.url();
const text = z.strictObject({
  title: z.string(),
  summary: z.string(),
  url: address.describe('Page of the article'),
  permalink: address.describe('Short address by number, for tickets; it never changes'),
  markdown: address.describe('The article as Markdown'),
});

const articleEntry = z.strictObject({
  id: z.int().describe('Article number: 1002 for L 1002'),
  slug: z.string(),
  status: z.string(),
  fixedIn: z.string().optional(),
  symptoms: z.array(z.string()),
  components: z.array(z.string()),
  affected: z
    .array(z.strictObject({ from: z.string().optional(), to: z.string().optional() }))
    .describe('Version ranges; empty: all'),
  codes: z.array(z.string()),
  revision: z.int(),
  changed: z.string().describe('Day of the last change'),
  verified: z.string().describe('Day of the last verification'),
  texts: z.strictObject({ de: text, en: text.optional() }),
});

const articlesFile = z.strictObject({ version: z.literal(API_VERSION), articles: z.array(articleEntry) });

function toText({ slug, facts, texts }: Article, locale: Locale): z.output<typeof text> | undefined {
  const own = texts[locale];
  return (
    own && {
      title: own.title,
      summary: own.summary,
      url: absoluteUrl(articleUrl(locale, slug)),
      permalink: absoluteUrl(permalinkUrl(locale, facts.id)),
      markdown: absoluteUrl(markdownUrl(locale, slug)),
    }
  );
}

function toEntry(article: Article): z.input<typeof articleEntry> {
  const { facts, slug } = article;
  const en = toText(article, 'en');
  return {
    id: facts.id,
    slug,
    status: facts.status,
    ...(facts.fixedIn !== undefined && { fixedIn: facts.fixedIn }),
    symptoms: facts.symptoms,
    components: facts.components,
    affected: facts.versions.affected.map(({ from, to }) => ({
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    codes: [...new Set(Object.values(facts.messages).flatMap((message) => message.codes))],
    revision: facts.revision,
    changed: lastChanged(article),
    verified: facts.verified.on,
    texts: {
      de: toText(article, 'de') ?? { title: '', summary: '', url: '', permalink: '', markdown: '' },
      ...(en && { en }),
    },
  };
}

function json(path: string, value: unknown): OutputFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}

/** Every number that was ever given out, and where it leads: for moves, and for links that must not die. */
function numberTable({ ledger, byId }: Content) {
  return ledger.map(({ id, slug, formerSlugs, state, into }) => ({
    id,
    number: `L${id}`,
    state,
    ...(into !== undefined && { into }),
    isPublished: byId.has(id),
    slug,
    formerSlugs,
    urls: Object.fromEntries(LOCALES.map((locale) => [locale, absoluteUrl(articleUrl(locale, slug))])),
    permalinks: Object.fromEntries(LOCALES.map((locale) => [locale, absoluteUrl(permalinkUrl(locale, id))])),
  }));
}

/** The machine interface: static JSON with a version and a schema, readable from other sites. */
export function apiFiles(content: Content): OutputFile[] {
  const numbers = numberTable(content).filter(({ id, state }) => content.byId.has(id) || state !== 'active');
  const rows = numbers.map(({ number, state, slug, urls }) => [
    number,
    state,
    slug,
    urls.de ?? '',
    urls.en ?? '',
  ]);
  const codes = codeTable().map(({ id, message, meaning }) => ({
    id,
    notations: notationsOf(id).map((notation) => notation.text),
    message,
    meaning,
    urls: Object.fromEntries(LOCALES.map((locale) => [locale, absoluteUrl(codesUrl(locale, id))])),
  }));
  return [
    json(
      'api/articles.json',
      articlesFile.parse({ version: API_VERSION, articles: content.articles.map(toEntry) }),
    ),
    json('api/articles.schema.json', z.toJSONSchema(articlesFile)),
    json('api/numbers.json', { version: API_VERSION, numbers }),
    { path: 'api/numbers.csv', content: csvFile([['number', 'state', 'slug', 'de', 'en'], ...rows]) },
    json('api/codes.json', { version: API_VERSION, codes }),
  ];
}
