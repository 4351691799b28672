import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { TermList } from '#components/lists/term-list.tsx';
import { Icon, isIconName } from '#components/parts/icon.tsx';
import { articlesWithSymptom } from '#lib/catalogue/terms.ts';
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
  const { symptomTitle, symptomLead } = getMessages(locale).lists;
  return pageMetadata({
    locale,
    title: symptomTitle,
    description: symptomLead,
    urlFor: (language) => listUrl(language, 'symptoms'),
  });
}

export default listPage(async function SymptomsPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const content = await getContent();
  const words = getMessages(locale).lists;
  return (
    <PageFrame locale={locale} alternate={listUrl(otherLocale(locale), 'symptoms')} area="symptoms">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.symptomTitle} lead={words.symptomLead} />
        {content.vocabulary.symptomGroups.map(({ id, label, icon, symptoms }) => (
          <section key={id} className="part row" aria-labelledby={id}>
            <h2 id={id}>
              {isIconName(icon) && <Icon name={icon} />}
              <span>{label[locale]}</span>
            </h2>
            <TermList
              kind="symptoms"
              terms={symptoms}
              articlesOf={(term) => articlesWithSymptom(content, term.id)}
              locale={locale}
            />
          </section>
        ))}
      </main>
    </PageFrame>
  );
});
