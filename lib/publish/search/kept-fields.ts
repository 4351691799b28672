import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sourceVersion } from '#lib/content/source-version.ts';
import { articleFields, type FieldTokens } from '#lib/search/fields.ts';
import { TOKEN_BREAK } from '#lib/search/flex.ts';
import type { SearchArticle } from '#lib/search/types.ts';

const FILE = '.cache/search-fields.bin';
/** Whatever tokens are made by. */
const SOURCES = ['lib/codes', 'lib/core', 'lib/reading', 'lib/search'];

/** A field with each list as one text: a tenth of the time to read. Spellings only where they differ from the words. */
type KeptField = readonly [
  name: FieldTokens['name'],
  locale: FieldTokens['locale'],
  words: string,
  spellings: string | undefined,
  parts: string,
  codes: string,
];

type KeptFile = { readonly version: string; readonly articles: ReadonlyMap<string, readonly KeptField[]> };

function encode({ name, locale, words, spellings, parts, codes }: FieldTokens): KeptField {
  const [joined, spelled] = [words.join(TOKEN_BREAK), spellings.join(TOKEN_BREAK)];
  return [
    name,
    locale,
    joined,
    spelled === joined ? undefined : spelled,
    parts.join(TOKEN_BREAK),
    codes.join(TOKEN_BREAK),
  ];
}

function split(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(TOKEN_BREAK);
}

function decode([name, locale, joined, spelled, parts, codes]: KeptField): FieldTokens {
  const words = split(joined);
  const spellings = spelled === undefined ? words : split(spelled);
  return { name, locale, words, spellings, parts: split(parts), codes: split(codes) };
}

function readKept(version: string): KeptFile['articles'] {
  try {
    const file = deserialize(readFileSync(FILE)) as KeptFile;
    return file.version === version ? file.articles : new Map();
  } catch {
    return new Map();
  }
}

function write(file: KeptFile): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  const draft = `${FILE}.${process.pid}`;
  writeFileSync(draft, serialize(file));
  renameSync(draft, FILE);
}

/**
 * The words of all articles, from the disk where an article was read before: reading them takes half of the time that
 * an index costs. Keeps those of these articles for the next time.
 */
export function readFields(
  articles: readonly SearchArticle[],
): (article: SearchArticle) => readonly FieldTokens[] {
  const version = sourceVersion(SOURCES);
  const known = readKept(version);
  const read = new Map<string, readonly KeptField[]>();
  const fields = new Map<SearchArticle, readonly FieldTokens[]>();
  for (const article of articles) {
    const { shown: _shown, ...text } = article;
    const key = createHash('sha256').update(JSON.stringify(text)).digest('base64');
    const found = known.get(key);
    const own = found?.map(decode) ?? articleFields(article);
    read.set(key, found ?? own.map(encode));
    fields.set(article, own);
  }
  const isNew = read.size !== known.size || [...read.keys()].some((key) => !known.has(key));
  if (isNew) write({ version, articles: read });
  return (article) => fields.get(article) ?? articleFields(article);
}
