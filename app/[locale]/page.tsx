import type { Metadata } from 'next';
import { AskForm } from '#components/home/ask-form.tsx';
import { Chart } from '#components/home/chart.tsx';
import { MailFlow } from '#components/home/mail-flow.tsx';
import { OtherWays } from '#components/home/other-ways.tsx';
import { RecentChanges } from '#components/home/recent-changes.tsx';
import { SymptomGroups } from '#components/home/symptom-groups.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, codesUrl, feedUrl, homeUrl, messagesUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/hero.css';
import '#styles/ask.css';
import '#styles/home.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { home, site } = getMessages(locale);
  return pageMetadata({
    locale,
    title: home.title,
    description: site.description,
    urlFor: homeUrl,
    types: { 'application/atom+xml': feedUrl(locale) },
  });
}

export default listPage(async function HomePage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { home, site } = getMessages(locale);
  return (
    <PageFrame locale={locale} alternate={homeUrl(otherLocale(locale))} withSearch={false}>
      <main id="content">
        <section className="hero" aria-labelledby="question">
          <Chart locale={locale} />
          <div className="wrap">
            <h1 id="question">{home.question}</h1>
            <p className="sub">{site.description}</p>
            <noscript>
              <p className="no-js">
                {home.noScript} <a href={href(articlesUrl(locale))}>{home.entryArticles}</a>,{' '}
                <a href={href(codesUrl(locale))}>{home.entryCodes}</a>,{' '}
                <a href={href(messagesUrl(locale))}>{home.entryMessages}</a>. {home.noScriptPaste}
              </p>
            </noscript>
            <AskForm locale={locale} />
          </div>
        </section>
        <div className="wrap">
          <MailFlow locale={locale} />
          <SymptomGroups locale={locale} />
          <div className="band two">
            <RecentChanges locale={locale} />
            <OtherWays locale={locale} />
          </div>
        </div>
      </main>
    </PageFrame>
  );
});
