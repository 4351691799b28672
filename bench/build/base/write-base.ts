import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { allComponents, allSymptoms, loadVocabulary } from '#lib/content/load-vocabulary.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { BaseArticle } from './article.ts';
import { writeOurs } from './write-ours.ts';
import { writePlain } from './write-plain.ts';

const VOCABULARY = ['symptoms.yaml', 'components.yaml', 'site.yaml'];
/** Articles that an article names as related: those just before it. */
const RELATED = 2;

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
}

function pick(names: readonly string[], place: number): string[] {
  const name = names[place % names.length];
  return name === undefined ? [] : [name];
}

/**
 * Writes a base in our format, filed under the vocabulary of another content folder.
 * @param root content folder to write, empty or missing before
 */
export async function writeOurBase(
  articles: readonly BaseArticle[],
  root: string,
  vocabularyRoot: string,
): Promise<void> {
  const { value } = await loadVocabulary(vocabularyRoot);
  if (value === undefined)
    throw new Error(`The vocabulary of ${vocabularyRoot} has errors; run npm run check.`);
  const symptoms = allSymptoms(value).map(({ id }) => id);
  const components = allComponents(value).map(({ id }) => id);
  for (const [place, article] of articles.entries()) {
    const filing = { symptoms: pick(symptoms, place), components: pick(components, place) };
    const related = articles.slice(Math.max(0, place - RELATED), place).map(({ id }) => id);
    const files = writeOurs(
      article,
      filing,
      place === 0 ? articles.slice(1, 2).map(({ id }) => id) : related,
    );
    await writeFolder(path.join(root, 'articles', article.slug), files);
  }
  for (const name of VOCABULARY) await copyFile(path.join(vocabularyRoot, name), path.join(root, name));
  const entries = articles.map(
    ({ id, slug, texts }) => `  - { id: ${id}, slug: ${slug}, steps: ${texts.de.steps.length} }\n`,
  );
  await writeFile(path.join(root, 'ledger.yaml'), `entries:\n${entries.join('')}`);
}

/** Writes the texts of one article anew, as an author does who changed them. */
export async function writeOurText(article: BaseArticle, root: string): Promise<void> {
  const { 'article.yaml': _facts, ...texts } = writeOurs(article, { symptoms: [], components: [] }, []);
  await writeFolder(path.join(root, 'articles', article.slug), texts);
}

type Extension = 'md' | 'mdx';

/** Writes the texts of one article as plain Markdown. */
export async function writePlainText(
  article: BaseArticle,
  root: string,
  extension: Extension,
): Promise<void> {
  for (const locale of LOCALES)
    await writeFolder(path.join(root, locale), {
      [`${article.slug}.${extension}`]: writePlain(article, locale),
    });
}

/** Writes a base as plain Markdown: `de/<slug>.md` and `en/<slug>.md`. */
export async function writePlainBase(
  articles: readonly BaseArticle[],
  root: string,
  extension: Extension,
): Promise<void> {
  for (const article of articles) await writePlainText(article, root, extension);
}
