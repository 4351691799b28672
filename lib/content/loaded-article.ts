import type { Diagnostic } from '#lib/core/diagnostic.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ArticleFiles } from './source.ts';
import type { Article } from './types.ts';
import type { YamlSource } from './yaml-source.ts';

/** An article with what rules need to point at a place in it. */
export type LoadedArticle = {
  readonly files: ArticleFiles;
  readonly article?: Article | undefined;
  /** Present when article.yaml is YAML at all. */
  readonly factsSource?: YamlSource | undefined;
  /** Heads of the texts that have one. */
  readonly heads: Readonly<Partial<Record<Locale, YamlSource>>>;
  readonly diagnostics: readonly Diagnostic[];
};
