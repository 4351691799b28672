import { Chart } from '#components/home/chart.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, homeUrl, searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { listPage } from '#lib/site/render-plan.ts';

/** What a wrong address shows. With script it recognises a mistyped number and offers the near ones. */
export const NotFoundPage = listPage(async ({ locale }: { readonly locale: Locale }) => {
  const words = getMessages(locale);
  return (
    <PageFrame locale={locale} alternate={homeUrl(otherLocale(locale))} withSearch={false}>
      <main id="content" className="hero">
        <Chart locale={locale} />
        <div className="wrap lost">
          <lotse-number data-words={JSON.stringify(words.notFound)} />
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
