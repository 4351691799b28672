import { type ArticleName, decodeArticleNames } from '#lib/publish/search/article-names-file.ts';
import { decodeSearchManifest } from '#lib/publish/search/search-manifest.ts';
import { pageLocale } from '../../parts/page.ts';
import { searchFiles } from './search-files.ts';

/** Number, title and state of every article, in the language of the page. Rejects when they cannot be loaded or read. */
export async function loadArticleNames(): Promise<readonly ArticleName[]> {
  const { articles } = decodeSearchManifest(await fetchText(searchFiles()));
  return decodeArticleNames(await fetchText(articles[pageLocale()]));
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return await response.text();
}
