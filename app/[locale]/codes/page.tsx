import type { Metadata } from 'next';
import { CodeRow } from '#components/codes/code-row.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { codeGroups } from '#lib/catalogue/code-pages.ts';
import { getContent } from '#lib/content/content-store.ts';
import { otherLocale } from '#lib/core/locale.ts';
import { codesUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/codes.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { title, lead } = getMessages(locale).codes;
  return pageMetadata({ locale, title, description: lead, urlFor: (language) => codesUrl(language) });
}

export default listPage(async function CodesPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { articles } = await getContent();
  const { codes: words, count } = getMessages(locale);
  const groups = codeGroups(articles);
  const known = groups.flatMap(({ pages }) => pages.filter((page) => page.articles.length > 0));
  return (
    <PageFrame locale={locale} alternate={codesUrl(otherLocale(locale))} area="codes">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.title} lead={words.lead} />
        <nav className="jump" aria-label={words.families}>
          {groups.map(({ id, label, pages }) => (
            <a key={id} href={`#${id}`}>
              {label[locale]} <span className="cnt">{pages.length}</span>
            </a>
          ))}
        </nav>
        <lotse-filter
          data-label={words.filter}
          data-none={words.noMatch}
          data-one={count.code.one}
          data-many={count.code.many}
        >
          {known.length > 0 && (
            <section className="part row" aria-labelledby="with-article">
              <h2 id="with-article">{words.withArticle}</h2>
              <ul className="codes">
                {known.map((page) => (
                  <CodeRow key={page.id} page={page} locale={locale} />
                ))}
              </ul>
            </section>
          )}
          {groups.map(({ id, label, pages }) => (
            <section key={id} className="part row" aria-labelledby={id}>
              <h2 id={id}>{label[locale]}</h2>
              <ul className="codes">
                {pages.map((page) => (
                  <CodeRow key={page.id} page={page} locale={locale} />
                ))}
              </ul>
            </section>
          ))}
        </lotse-filter>
      </main>
    </PageFrame>
  );
});
