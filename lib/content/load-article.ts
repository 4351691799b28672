import type { z } from 'zod';
import type { Checked, Diagnostic } from '#lib/core/diagnostic.ts';
import { hasErrors } from '#lib/core/diagnostic.ts';
import type { Locale } from '#lib/core/locale.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findKeptArticle, keepArticle } from './kept-article.ts';
import type { LoadedArticle } from './loaded-article.ts';
import { articleSchema, englishTextSchema, germanTextSchema } from './schema.ts';
import { type ArticleFiles, readArticleFiles, type TextFile } from './source.ts';
import type { ArticleText } from './types.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

function missingFile(file: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, severity: 'error', rule: 'missing-file', message };
}

function parseText<Schema extends z.ZodType<{ title: string; summary: string; revision?: number }>>(
  schema: Schema,
  locale: Locale,
  { file, text }: TextFile,
  revision: number,
): Checked<ArticleText> & { readonly head?: YamlSource } {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    return {
      diagnostics: [
        {
          file,
          line: 1,
          column: 1,
          severity: 'error',
          rule: 'front-matter',
          message:
            'The head is missing. Begin the file with a line ---, then title: and summary:, then a line ---.',
        },
      ],
    };
  }
  const head = parseYaml(schema, file, parts.head, 1);
  if (head.value === undefined) return { diagnostics: head.diagnostics, head: head.source };
  const value = {
    locale,
    title: head.value.title,
    summary: head.value.summary,
    body: parts.body,
    file,
    bodyLine: parts.bodyOffset + 1,
    revision: head.value.revision ?? revision,
  };
  return { value, diagnostics: [], head: head.source };
}

/** Builds an article from its files. An author's mistakes come back as findings. */
export function parseArticle(files: ArticleFiles): LoadedArticle {
  const { facts: factsFile, texts, folder, slug } = files;
  if (factsFile === undefined) {
    return {
      files,
      heads: {},
      diagnostics: [
        missingFile(
          `${folder}/article.yaml`,
          'This article has no article.yaml. Copy one from another article.',
        ),
      ],
    };
  }
  const facts = parseYaml(articleSchema, factsFile.file, factsFile.text);
  const revision = facts.value?.revision ?? 1;
  const de = texts.de ? parseText(germanTextSchema, 'de', texts.de, revision) : undefined;
  const en = texts.en ? parseText(englishTextSchema, 'en', texts.en, revision) : undefined;
  const heads = { ...(de?.head && { de: de.head }), ...(en?.head && { en: en.head }) };
  const diagnostics = [...facts.diagnostics, ...(de?.diagnostics ?? []), ...(en?.diagnostics ?? [])];
  if (de === undefined) {
    diagnostics.push(
      missingFile(`${folder}/index.de.mdx`, 'The German text is missing. Every article begins in German.'),
    );
  }
  if (facts.value === undefined || de?.value === undefined || hasErrors(diagnostics)) {
    return { files, factsSource: facts.source, heads, diagnostics };
  }
  const article = { slug, folder, facts: facts.value, texts: { de: de.value, en: en?.value } };
  return { files, article, factsSource: facts.source, heads, diagnostics };
}

/** Reads and builds one article. Throws only when the disk does. */
export async function loadArticle(root: string, slug: string): Promise<LoadedArticle> {
  const files = await readArticleFiles(root, slug);
  return findKeptArticle(files) ?? keepArticle(parseArticle(files));
}
