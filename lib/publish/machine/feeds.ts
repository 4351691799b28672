import { type ArticleChange, listChanges } from '#lib/catalogue/changes.ts';
import { articlesWithComponent } from '#lib/catalogue/terms.ts';
import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { articleUrl, changesUrl, feedUrl, listUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl } from '#lib/site/environment.ts';
import type { OutputFile } from '../output-file.ts';
import { XML_HEAD, xml } from './xml.ts';

/** Entries of a feed of many articles; older ones can be read on the changes page. */
const LONGEST = 50;

/** Midnight of the day in UTC: the change log knows days, Atom wants seconds. */
function timestamp(day: string): string {
  return `${day}T00:00:00Z`;
}

function entryXml({ article, change }: ArticleChange, locale: Locale): string {
  const address = absoluteUrl(articleUrl(locale, article.slug));
  const { status } = article.facts;
  const text = textOf(article, locale);
  // The state comes first: who waits for "fixed" sees it without opening the entry.
  const summary = `${getMessages(locale).status[status]}. ${change[locale]}`;
  return xml('entry', {}, [
    xml('id', {}, `${address}#r${change.revision}`),
    xml('title', {}, `L ${article.facts.id}: ${text.title}`),
    xml('updated', {}, timestamp(change.on)),
    xml('link', { rel: 'alternate', href: address }),
    xml('summary', {}, summary),
  ]);
}

type FeedOptions = {
  readonly locale: Locale;
  readonly title: string;
  readonly self: string;
  readonly page: string;
};

/** An Atom feed (RFC 4287). */
export function atomFeed(
  entries: readonly ArticleChange[],
  { locale, title, self, page }: FeedOptions,
): string {
  const updated = entries[0]?.change.on ?? '1970-01-01';
  return `${XML_HEAD}${xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    xml('id', {}, absoluteUrl(self)),
    xml('title', {}, title),
    xml('updated', {}, timestamp(updated)),
    xml('author', {}, [xml('name', {}, 'Lotse')]),
    xml('link', { rel: 'self', href: absoluteUrl(self), type: 'application/atom+xml' }),
    xml('link', { rel: 'alternate', href: absoluteUrl(page), type: 'text/html' }),
    ...entries.slice(0, LONGEST).map((entry) => entryXml(entry, locale)),
  ])}\n`;
}

function feedFile(entries: readonly ArticleChange[], options: FeedOptions): OutputFile {
  return { path: options.self.slice(1), content: atomFeed(entries, options) };
}

/** The feed of one article, in each language. */
export function articleFeeds(article: Article): OutputFile[] {
  return LOCALES.map((locale) =>
    feedFile(listChanges([article]), {
      locale,
      title: `L ${article.facts.id}: ${textOf(article, locale).title}`,
      self: feedUrl(locale, article.slug),
      page: articleUrl(locale, article.slug),
    }),
  );
}

/** One feed of everything and one per component, in each language. */
export function feedFiles(content: Content): OutputFile[] {
  const { articles, components } = content;
  return LOCALES.flatMap((locale) => {
    const words = getMessages(locale);
    const all = feedFile(listChanges(articles), {
      locale,
      title: `Lotse: ${words.frame.changes}`,
      self: feedUrl(locale),
      page: changesUrl(locale),
    });
    const perComponent = [...components.values()].flatMap(({ id, label }) => {
      const members = articlesWithComponent(content, id);
      if (members.length === 0) return [];
      const page = listUrl(locale, 'components', id);
      return [
        feedFile(listChanges(members), {
          locale,
          title: `Lotse: ${label[locale]}`,
          self: feedUrl(locale, `components/${id}`),
          page,
        }),
      ];
    });
    return [all, ...perComponent];
  });
}
