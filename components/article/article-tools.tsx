import { Icon } from '#components/parts/icon.tsx';
import { translationState } from '#lib/content/article-state.ts';
import { getOutline } from '#lib/content/get-outline.ts';
import { SECTION_TITLES } from '#lib/content/mdx/sections.ts';
import type { Article, ArticleText } from '#lib/content/types.ts';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { articleUrl, permalinkUrl, replyUrl } from '#lib/core/url.ts';
import { plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, href } from '#lib/site/environment.ts';

type Props = { readonly article: Article; readonly text: ArticleText; readonly locale: Locale };

function TicketTools({ article, locale }: Omit<Props, 'text'>) {
  const words = getMessages(locale);
  const { id, revision } = article.facts;
  const permalink = absoluteUrl(permalinkUrl(locale, id));
  // What is internal never goes to a customer.
  const hasReply = article.facts.audience !== 'internal';
  return (
    <div className="grp">
      {hasReply && (
        <lotse-reply data-article={id}>
          <a className="btn btn-p w" href={href(replyUrl(locale, article.slug))}>
            <Icon name="clipboard-copy" />
            {words.article.forTicket}
            <kbd>T</kbd>
          </a>
        </lotse-reply>
      )}
      <div className="perma">
        <a href={href(permalinkUrl(locale, id))}>{permalink.replace(/^https?:\/\//u, '')}</a>
        <lotse-copy data-text={`${permalink}?r=${revision}`} hidden>
          <button type="button" aria-label={words.article.copyLink}>
            <Icon name="link" />
          </button>
        </lotse-copy>
      </div>
    </div>
  );
}

function Languages({ article, locale }: Omit<Props, 'text'>) {
  const words = getMessages(locale);
  const other = otherLocale(locale);
  const state = translationState(article, 'en');
  return (
    <div className="grp">
      <h2>{words.article.language}</h2>
      <ul className="lang2">
        <li>
          <b>{words.languageName}</b>
        </li>
        <li>
          <a href={href(articleUrl(other, article.slug))} hrefLang={other} lang={other} data-keep-place="">
            {getMessages(other).languageName}
          </a>
          {state.kind === 'behind' && (
            <span className="lag">{plural(words.article.behind, state.changes.length)}</span>
          )}
        </li>
      </ul>
    </div>
  );
}

function Contents({ text, locale }: Omit<Props, 'article'>) {
  const words = getMessages(locale);
  const { sections } = getOutline(text);
  return (
    <nav className="grp toc-g" aria-label={words.article.onPage}>
      <h2>{words.article.onPage}</h2>
      <ul className="toc">
        {sections.map(({ kind, steps }) => (
          <li key={kind}>
            <a href={`#${kind}`}>
              {SECTION_TITLES[kind][locale]}
              {steps.length > 0 && <span className="cnt">{plural(words.count.step, steps.length)}</span>}
            </a>
          </li>
        ))}
        <li>
          <a href="#related">{SECTION_TITLES.related[locale]}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The column beside the text: for the ticket, in the other language, on this page. */
export function ArticleTools({ article, text, locale }: Props) {
  return (
    <aside className="side" aria-label={getMessages(locale).article.toolsLabel}>
      <TicketTools article={article} locale={locale} />
      <Languages article={article} locale={locale} />
      <Contents text={text} locale={locale} />
    </aside>
  );
}
