import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLedgerHistory } from '#lib/check/ledger-history/ledger-history.ts';
import { loadLedger } from '#lib/content/load-vocabulary.ts';
import { listArticleSlugs } from '#lib/content/source.ts';
import { formatDiagnostic } from '#lib/core/diagnostic.ts';
import { localDate } from '#lib/core/local-date.ts';
import { toSlug } from '#lib/core/text.ts';
import { isReservedSlug } from '#lib/core/url.ts';
import { englishTemplate, factsTemplate, germanTemplate } from './article-template.ts';

/** Why no article was created, in words of the author. */
export class NewArticleError extends Error {
  override readonly name = 'NewArticleError';
}

/** Articles are looked through again after half a year. */
const REVIEW_MONTHS = 6;

/** @example addMonths('2026-11-24', 6) → '2027-05-24' and addMonths('2026-08-31', 6) → '2027-02-28' */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(year, month - 1 + months + 1, 0).getDate();
  return localDate(new Date(year, month - 1 + months, Math.min(day, lastDay)));
}

async function assertFree(root: string, slug: string): Promise<number> {
  const file = path.posix.join(root, 'ledger.yaml');
  const [{ value: ledger, diagnostics }, history, slugs] = await Promise.all([
    loadLedger(root),
    readLedgerHistory(file),
    listArticleSlugs(root),
  ]);
  if (ledger === undefined) {
    throw new NewArticleError(`Correct the ledger first:\n${diagnostics.map(formatDiagnostic).join('\n')}`);
  }
  if (slug !== toSlug(slug) || slug === '') {
    throw new NewArticleError(
      `"${slug}" cannot be an address. Use small letters, digits and hyphens${toSlug(slug) ? `, such as ${toSlug(slug)}` : ''}.`,
    );
  }
  if (isReservedSlug(slug)) {
    throw new NewArticleError(`The address ${slug} is one of the portal’s own. Choose another one.`);
  }
  // Numbers that once stood in the ledger are not given away again either.
  const known = [ledger, ...history.versions.map(({ entries }) => entries)].flat();
  const owner = known.find((entry) => entry.slug === slug || entry.formerSlugs.includes(slug));
  if (owner !== undefined) {
    throw new NewArticleError(`The address ${slug} belongs to L${owner.id}. Choose another one.`);
  }
  if (slugs.includes(slug)) {
    throw new NewArticleError(`There is already a folder ${slug}. Choose another address.`);
  }
  return Math.max(1000, ...known.map(({ id }) => id)) + 1;
}

/** An article that was just created. */
export type CreatedArticle = { readonly id: number; readonly folder: string };

/**
 * Writes the files of a new article and a line for it at the end of the ledger.
 * @throws NewArticleError when the address cannot be used; then nothing was written.
 */
export async function createArticle(root: string, slug: string, today: string): Promise<CreatedArticle> {
  const id = await assertFree(root, slug);
  const folder = path.posix.join(root, 'articles', slug);
  await mkdir(folder, { recursive: true });
  const facts = factsTemplate({ id, today, reviewBy: addMonths(today, REVIEW_MONTHS) });
  await Promise.all([
    writeFile(`${folder}/article.yaml`, facts),
    writeFile(`${folder}/index.de.mdx`, germanTemplate()),
    writeFile(`${folder}/index.en.mdx`, englishTemplate()),
  ]);
  const ledger = `${root}/ledger.yaml`;
  const text = (await readFile(ledger, 'utf8')).trimEnd();
  await writeFile(ledger, `${text}\n  - { id: ${id}, slug: ${slug}, steps: 1 }\n`);
  return { id, folder };
}
