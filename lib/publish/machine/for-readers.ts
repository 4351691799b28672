import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { articlesUrl, codesUrl, homeUrl, markdownUrl, messagesUrl, searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl } from '#lib/site/environment.ts';
import type { OutputFile } from '../output-file.ts';
import { articleMarkdown } from './article-markdown.ts';
import { XML_HEAD, xml } from './xml.ts';

/** An article as Markdown, in each language. */
export function markdownFiles(article: Article): OutputFile[] {
  return LOCALES.map((locale) => ({
    path: markdownUrl(locale, article.slug).slice(1),
    content: articleMarkdown(article, locale),
  }));
}

/** The portal as a search engine of the browser (OpenSearch 1.1), one description a language. */
export function openSearchFiles(): OutputFile[] {
  return LOCALES.map((locale) => {
    const words = getMessages(locale);
    return {
      path: `opensearch-${locale}.xml`,
      content: `${XML_HEAD}${xml('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        xml('ShortName', {}, 'Lotse'),
        xml('Description', {}, words.site.description.slice(0, 1024)),
        xml('Language', {}, locale),
        xml('InputEncoding', {}, 'UTF-8'),
        xml('Image', { width: '16', height: '16', type: 'image/svg+xml' }, absoluteUrl('/favicon.svg')),
        xml('Url', { type: 'text/html', template: `${absoluteUrl(searchUrl(locale))}?q={searchTerms}` }),
      ])}\n`,
    };
  });
}

/** llms.txt (llmstxt.org): what the portal is and where each article stands as Markdown. */
export function llmsFile({ articles }: Content): OutputFile {
  const words = getMessages('en');
  const lists = LOCALES.map((locale) => {
    const rows = articles.map((article) => {
      const text = textOf(article, locale);
      return `- [L ${article.facts.id}: ${text.title}](${absoluteUrl(markdownUrl(locale, article.slug))}): ${text.summary}`;
    });
    return `## ${getMessages(locale).frame.articles} (${getMessages(locale).languageName})\n\n${rows.join('\n')}`;
  });
  const pages = [
    `- [Home](${absoluteUrl(homeUrl('en'))})`,
    `- [All articles](${absoluteUrl(articlesUrl('en'))})`,
    `- [Error codes](${absoluteUrl(codesUrl('en'))})`,
    `- [Messages](${absoluteUrl(messagesUrl('en'))})`,
    `- [Articles as JSON](${absoluteUrl('/api/articles.json')})`,
  ];
  return {
    path: 'llms.txt',
    content: `${['# Lotse', `> ${words.site.description}`, ...lists, `## Pages\n\n${pages.join('\n')}`].join('\n\n')}\n`,
  };
}
