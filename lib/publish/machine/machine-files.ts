import { movedArticles } from '#lib/catalogue/moved-articles.ts';
import { lastChanged } from '#lib/content/article-state.ts';
import type { Content } from '#lib/content/content-store.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { replyFiles } from '../desk/reply-files.ts';
import type { OutputFile } from '../output-file.ts';
import { forwardPage } from '../permalinks/forward-page.ts';
import { forwardings } from '../permalinks/forwarding.ts';
import { searchManifestFile } from '../search/search-manifest-file.ts';
import { apiFiles } from './api.ts';
import { feedFiles } from './feeds.ts';
import { llmsFile, markdownFiles, openSearchFiles } from './for-readers.ts';
import { movedFeedFiles } from './moved-feeds.ts';
import { sitemapFiles } from './sitemap.ts';

/** @example slugOf('de/unable-to-relay/index.html') → 'unable-to-relay' */
function slugOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/**
 * Everything beside the pages: short addresses, Markdown, feeds, sitemap, JSON, OpenSearch and llms.txt.
 * @param pages files of the sealed pages, for the sitemap
 */
export function machineFiles(content: Content, pages: readonly string[]): OutputFile[] {
  const script = assetUrl('forward.js');
  const changed = new Map(content.articles.map((article) => [article.slug, lastChanged(article)]));
  const moved = new Set(movedArticles(content).map(({ slug }) => slug));
  return [
    ...forwardings(content).map((redirect) => forwardPage(redirect, script)),
    ...markdownFiles(content),
    ...feedFiles(content),
    ...movedFeedFiles(content),
    // A page that only explains is no page to be found.
    ...sitemapFiles(
      pages.filter((file) => !moved.has(slugOf(file))),
      (file) => changed.get(slugOf(file)),
    ),
    ...apiFiles(content),
    ...replyFiles(content),
    ...openSearchFiles(),
    searchManifestFile(content),
    llmsFile(content),
  ];
}
