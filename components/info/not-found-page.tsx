import { Chart } from '#components/home/chart.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import type { KnownArticle } from '#islands/number/show-near-numbers.ts';
import { getContent } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { statusLabel } from '#lib/content/status-label.ts';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, articleUrl, homeUrl, searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { listPage } from '#lib/site/render-plan.ts';

/** What a wrong address shows. With script it recognises a mistyped number and offers the near ones. */
export const NotFoundPage = listPage(async ({ locale }: { readonly locale: Locale }) => {
  const { articles } = await getContent();
  const words = getMessages(locale);
  const known = articles.map((article): KnownArticle => {
    const text = textOf(article, locale);
    return {
      id: article.facts.id,
      locale: text.locale,
      title: text.title,
      url: href(articleUrl(locale, article.slug)),
      status: article.facts.status,
      statusLabel: statusLabel(article.facts, locale),
    };
  });
  return (
    <PageFrame locale={locale} alternate={homeUrl(otherLocale(locale))} withSearch={false}>
      <main id="content" className="hero">
        <Chart locale={locale} />
        <div className="wrap lost">
          <lotse-number data-known={JSON.stringify(known)} data-words={JSON.stringify(words.notFound)} />
          <h1>{words.notFound.title}</h1>
          <p className="lead">{words.notFound.lead}</p>
          <form className="ask one" role="search" action={href(searchUrl(locale))}>
            <label className="q" htmlFor="lost-q">
              {words.notFound.orSearch}
            </label>
            <div className="ask-one">
              <input id="lost-q" name="q" autoComplete="off" spellCheck={false} />
              <button type="submit" className="btn btn-p">
                {words.frame.search}
              </button>
            </div>
          </form>
          <p className="lost-all">
            <a href={href(articlesUrl(locale))}>{words.notFound.allNumbers}</a>
          </p>
        </div>
      </main>
    </PageFrame>
  );
});
