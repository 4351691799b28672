import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { TermList } from '#components/lists/term-list.tsx';
import { articlesWithComponent } from '#lib/catalogue/terms.ts';
import { getContent } from '#lib/content/content-store.ts';
import { otherLocale } from '#lib/core/locale.ts';
import { listUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { componentTitle, componentLead } = getMessages(locale).lists;
  return pageMetadata({
    locale,
    title: componentTitle,
    description: componentLead,
    urlFor: (language) => listUrl(language, 'components'),
  });
}

export default listPage(async function ComponentsPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const content = await getContent();
  const words = getMessages(locale).lists;
  const { stations, beside } = content.vocabulary;
  const groups = [
    ...stations.map((station) => ({
      id: station.id,
      label: station.label,
      terms: [station, ...station.parts],
    })),
    { id: 'beside', label: beside.label, terms: beside.parts },
  ];
  return (
    <PageFrame locale={locale} alternate={listUrl(otherLocale(locale), 'components')} area="components">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.componentTitle} lead={words.componentLead} />
        {groups.map(({ id, label, terms }) => (
          <section key={id} className="part row" aria-labelledby={id}>
            <h2 id={id}>{label[locale]}</h2>
            <TermList
              kind="components"
              terms={terms}
              articlesOf={(term) => articlesWithComponent(content, term.id)}
              locale={locale}
            />
          </section>
        ))}
      </main>
    </PageFrame>
  );
});
