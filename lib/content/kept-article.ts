import type { Locale } from '#lib/core/locale.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { splitFrontMatter } from './front-matter.ts';
import { keptValues } from './kept-values.ts';
import type { LoadedArticle } from './loaded-article.ts';
import type { ArticleFiles } from './source.ts';
import type { Article, ArticleFacts, ArticleText } from './types.ts';
import { deferredSource } from './yaml-source.ts';

/** What reading the files of a sound article gave, as far as it does not stand in them as it is. */
type KeptArticle = {
  readonly facts: ArticleFacts;
  readonly heads: Readonly<Partial<Record<Locale, Pick<ArticleText, 'title' | 'summary' | 'revision'>>>>;
};

const kept = keptValues<KeptArticle>('articles', ['lib/content', 'lib/core']);

function keyOf({ facts, texts }: ArticleFiles): readonly unknown[] {
  return [facts?.text, texts.de?.text, texts.en?.text];
}

/** The article of an earlier run from the same files. What tells places is read again when a place is asked for. */
export function findKeptArticle(files: ArticleFiles): LoadedArticle | undefined {
  const { facts: factsFile, texts, slug, folder } = files;
  const found = kept.find(keyOf(files));
  if (found === undefined || factsFile === undefined) return undefined;
  const read = LOCALES.flatMap((locale) => {
    const source = texts[locale];
    const head = found.heads[locale];
    const parts = source && splitFrontMatter(source.text);
    if (source === undefined || head === undefined || parts === undefined) return [];
    const { title, summary, revision } = head;
    const { file } = source;
    const text = { locale, title, summary, body: parts.body, file, bodyLine: parts.bodyOffset + 1, revision };
    return [{ locale, text, head: deferredSource(file, parts.head, 1) }];
  });
  const textIn = (locale: Locale) => read.find(({ text }) => text.locale === locale)?.text;
  const de = textIn('de');
  if (de === undefined) return undefined;
  const article: Article = { slug, folder, facts: found.facts, texts: { de, en: textIn('en') } };
  return {
    files,
    article,
    factsSource: deferredSource(factsFile.file, factsFile.text),
    heads: Object.fromEntries(read.map(({ locale, head }) => [locale, head])),
    diagnostics: [],
  };
}

/** Keeps an article without findings for the next run. */
export function keepArticle(loaded: LoadedArticle): LoadedArticle {
  const { article, diagnostics, files } = loaded;
  if (article === undefined || diagnostics.length > 0) return loaded;
  const { facts, texts } = article;
  const heads = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = texts[locale];
      if (text === undefined) return [];
      return [[locale, { title: text.title, summary: text.summary, revision: text.revision }]];
    }),
  );
  kept.keep(keyOf(files), { facts, heads });
  return loaded;
}
