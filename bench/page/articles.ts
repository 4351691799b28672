import path from 'node:path';
import { getContent } from '#lib/content/content-store.ts';
import { getShownNames, textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import { articleMarkdown } from '#lib/publish/machine/article-markdown.ts';

/** One of our articles as a peer gets it. */
export type PeerArticle = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** CommonMark with tables, without the heading of the page. Pictures are named `./pictures/<name>`. */
  readonly markdown: string;
  readonly pictures: readonly Picture[];
};

type Picture = { readonly name: string; readonly file: string };

/** The English text of the portal's articles: the same words, code and pictures for all. */
export async function readPeerArticles(): Promise<readonly PeerArticle[]> {
  const { articles } = await getContent();
  return articles.map(toPeerArticle);
}

function toPeerArticle(article: Article): PeerArticle {
  const text = textOf(article, 'en');
  const pictures = [...getShownNames(text).figures].map((figure) => ({
    name: `${article.slug}-${figure}`,
    file: path.join(article.folder, figure),
  }));
  // The peers show the title, which they take from the front matter, themselves.
  const body = articleMarkdown(article, 'en').replace(/^# .*\n+/u, '');
  return {
    slug: article.slug,
    title: text.title,
    summary: text.summary,
    markdown: withPictures(body, pictures),
    pictures,
  };
}

/**
 * Our Markdown is for machines and names a picture by caption and description; here it is shown.
 * @throws Error when a picture of the article is not in its text
 */
export function withPictures(markdown: string, pictures: readonly Picture[]): string {
  const rest = [...pictures];
  const shown = markdown.replace(
    /^( *)\*([^*\n]+)\*: (.+)$/gmu,
    (_, indent: string, caption: string, alt: string) => {
      const picture = rest.shift();
      if (picture === undefined)
        throw new Error(`The text names more pictures than ${pictures.length}: “${caption}”.`);
      return `${indent}![${alt}](./pictures/${picture.name})\n\n${indent}*${caption}*`;
    },
  );
  if (rest.length > 0) throw new Error(`Not in the text: ${rest.map(({ name }) => name).join(', ')}.`);
  return shown;
}
