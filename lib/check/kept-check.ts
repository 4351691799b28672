import { keptValues } from '#lib/content/kept-values.ts';
import type { LoadedArticle } from '#lib/content/loaded-article.ts';
import type { Article } from '#lib/content/types.ts';
import type { YamlSource } from '#lib/content/yaml-source.ts';
import type { Diagnostic } from '#lib/core/diagnostic.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import type { ArticleContext, CheckedArticle } from './context.ts';
import { type TextFacts, toWritten } from './written-text.ts';

/** What an article by itself was found to be. */
type KeptCheck = {
  readonly findings: readonly Diagnostic[];
  readonly texts: Readonly<Partial<Record<Locale, TextFacts>>>;
};

const kept = keptValues<KeptCheck>('checks', [
  'lib/check',
  'lib/codes',
  'lib/content',
  'lib/core',
  'lib/publish/search',
  'lib/reading',
]);

function keyOf({ facts, texts, names }: LoadedArticle['files'], content: ArticleContext['content']) {
  return [facts?.text, texts.de?.text, texts.en?.text, names, content.vocabulary];
}

/** Findings of an article are all in its folder, which may lie elsewhere next time. */
function moved(findings: readonly Diagnostic[], from: string, to: string): Diagnostic[] {
  return findings.map((finding) => ({ ...finding, file: `${to}${finding.file.slice(from.length)}` }));
}

/** What the last check found, when nothing that it looked at has changed. */
export function findKeptCheck(
  { files, heads }: LoadedArticle,
  article: Article,
  source: YamlSource,
  content: ArticleContext['content'],
): { readonly article: CheckedArticle; readonly findings: readonly Diagnostic[] } | undefined {
  const found = kept.find(keyOf(files, content));
  if (found === undefined) return undefined;
  const written = LOCALES.flatMap((locale) => {
    const [text, head, facts] = [article.texts[locale], heads[locale], found.texts[locale]];
    return text && head && facts ? [toWritten(text, head, facts)] : [];
  });
  return {
    article: { ...article, files, source, written, isComplete: true },
    findings: moved(found.findings, '', `${files.folder}/`),
  };
}

/** Keeps what was found for the next check. Only for an article whose texts could all be parsed. */
export function keepCheck(
  { files, written }: CheckedArticle,
  content: ArticleContext['content'],
  findings: readonly Diagnostic[],
): void {
  const texts = Object.fromEntries(written.map(({ text, links, steps }) => [text.locale, { links, steps }]));
  kept.keep(keyOf(files, content), { findings: moved(findings, `${files.folder}/`, ''), texts });
}
