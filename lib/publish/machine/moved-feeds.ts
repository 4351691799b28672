import { type MovedArticle, movedArticles } from '#lib/catalogue/moved-articles.ts';
import { movedWords } from '#lib/catalogue/moved-words.ts';
import type { Content } from '#lib/content/content-store.ts';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { articleUrl, feedUrl } from '#lib/core/url.ts';
import { absoluteUrl } from '#lib/site/environment.ts';
import type { OutputFile } from '../output-file.ts';
import { XML_HEAD, xml } from './xml.ts';

/**
 * The feed of an article that is gone, with one entry that says what became of it: who waits for "fixed" must not
 * wait for ever. Atom wants a time; without the day in the ledger there is no such feed.
 */
function movedFeed(moved: MovedArticle & { readonly on: string }, locale: Locale): OutputFile {
  const { title, lead } = movedWords(moved, locale);
  const page = absoluteUrl(articleUrl(locale, moved.slug));
  const self = feedUrl(locale, moved.slug);
  const updated = xml('updated', {}, `${moved.on}T00:00:00Z`);
  const entry = xml('entry', {}, [
    xml('id', {}, `${page}#moved`),
    xml('title', {}, title),
    updated,
    xml('link', { rel: 'alternate', href: page }),
    xml('summary', {}, [lead, moved.reason?.[locale] ?? ''].join(' ').trim()),
  ]);
  const feed = xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    xml('id', {}, absoluteUrl(self)),
    xml('title', {}, formatArticleNumber(moved.id)),
    updated,
    xml('author', {}, [xml('name', {}, 'Lotse')]),
    xml('link', { rel: 'self', href: absoluteUrl(self), type: 'application/atom+xml' }),
    xml('link', { rel: 'alternate', href: page, type: 'text/html' }),
    entry,
  ]);
  return { path: self.slice(1), content: `${XML_HEAD}${feed}\n` };
}

export function movedFeedFiles(content: Pick<Content, 'ledger' | 'byId'>): OutputFile[] {
  return movedArticles(content).flatMap((moved) => {
    const { on } = moved;
    return on === undefined ? [] : LOCALES.map((locale) => movedFeed({ ...moved, on }, locale));
  });
}
