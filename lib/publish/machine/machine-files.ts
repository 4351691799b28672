import { movedArticles } from '#lib/catalogue/moved-articles.ts';
import { lastChanged } from '#lib/content/article-state.ts';
import type { Content } from '#lib/content/content-store.ts';
import type { Article, LedgerEntry } from '#lib/content/types.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { replyFiles } from '../desk/reply-files.ts';
import { replySchemaFile } from '../desk/reply-schema.ts';
import type { OutputFile } from '../output-file.ts';
import { forwardPage } from '../permalinks/forward-page.ts';
import { numberForwardings, otherForwardings } from '../permalinks/forwarding.ts';
import { searchManifestFile } from '../search/search-manifest-file.ts';
import { apiFiles } from './api.ts';
import { articleFeeds, feedFiles } from './feeds.ts';
import { llmsFile, markdownFiles, openSearchFiles } from './for-readers.ts';
import { movedFeedFiles } from './moved-feeds.ts';
import { sitemapFiles } from './sitemap.ts';

/** @example slugOf('de/unable-to-relay/index.html') → 'unable-to-relay' */
function slugOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/**
 * What stands beside the pages of one article and is made of it alone: short addresses, Markdown, feeds, replies.
 * @param entry its number in the ledger
 */
export function articleFiles(article: Article, entry: LedgerEntry | undefined): OutputFile[] {
  const script = assetUrl('forward.js');
  return [
    ...(entry ? numberForwardings(entry) : []).map((redirect) => forwardPage(redirect, script)),
    ...markdownFiles(article),
    ...articleFeeds(article),
    ...replyFiles(article),
  ];
}

/**
 * What stands beside the pages and is made of more than one article: addresses that lead elsewhere, feeds, sitemap,
 * JSON, OpenSearch and llms.txt.
 * @param pages files of all pages, for the sitemap
 */
export function sharedFiles(content: Content, pages: readonly string[]): OutputFile[] {
  const script = assetUrl('forward.js');
  const changed = new Map(content.articles.map((article) => [article.slug, lastChanged(article)]));
  const moved = new Set(movedArticles(content).map(({ slug }) => slug));
  return [
    ...otherForwardings(content).map((redirect) => forwardPage(redirect, script)),
    ...feedFiles(content),
    ...movedFeedFiles(content),
    // A page that only explains is no page to be found.
    ...sitemapFiles(
      pages.filter((file) => !moved.has(slugOf(file))),
      (file) => changed.get(slugOf(file)),
    ),
    ...apiFiles(content),
    replySchemaFile(),
    ...openSearchFiles(),
    searchManifestFile(content),
    llmsFile(content),
  ];
}
