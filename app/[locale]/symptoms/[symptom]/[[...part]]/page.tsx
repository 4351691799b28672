import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ArticleList } from '#components/lists/article-list.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { PartLinks } from '#components/lists/part-links.tsx';
import { Synonyms, TermList } from '#components/lists/term-list.tsx';
import { articlesWithSymptom, describeTerm } from '#lib/catalogue/terms.ts';
import { getContent } from '#lib/content/content-store.ts';
import { isLocale, LOCALES, otherLocale } from '#lib/core/locale.ts';
import { listUrl, partUrl } from '#lib/core/url.ts';
import { plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { findPart, listParts, type PartParams, partParams } from '#lib/site/list-part.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/turn.css';

type Params = { locale: string; symptom: string } & PartParams;
type Props = { readonly params: Promise<Params> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<Params[]> {
  const content = await getContent();
  return [...content.symptoms.keys()].flatMap((symptom) => {
    const parts = partParams(articlesWithSymptom(content, symptom));
    return LOCALES.flatMap((locale) => parts.map((part) => ({ locale, symptom, ...part })));
  });
}

async function findSymptom({ params }: Props) {
  const { locale, symptom, ...segments } = await params;
  const content = await getContent();
  const term = content.symptoms.get(symptom);
  if (term === undefined || !isLocale(locale)) notFound();
  const articles = articlesWithSymptom(content, term.id);
  return { locale, content, term, articles, part: findPart(listParts(articles), segments) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, term, part } = await findSymptom(props);
  return pageMetadata({
    locale,
    title: term.label[locale],
    description: describeTerm(term, part.entries, locale),
    urlFor: (language) => listUrl(language, 'symptoms', term.id),
    part,
  });
}

export default listPage(async function SymptomPage(props: Props) {
  const { locale, content, term, articles, part } = await findSymptom(props);
  const words = getMessages(locale);
  const group = content.vocabulary.symptomGroups.find(({ symptoms }) => symptoms.includes(term));
  const others = (group?.symptoms ?? []).filter(({ id }) => id !== term.id);
  return (
    <PageFrame
      locale={locale}
      alternate={partUrl(listUrl(otherLocale(locale), 'symptoms', term.id), part.number)}
      area="symptoms"
    >
      <main id="content" className="wrap">
        <PageHead
          locale={locale}
          title={term.label[locale]}
          path={[
            { url: listUrl(locale, 'symptoms'), label: words.lists.symptomTitle },
            ...(group
              ? [{ url: `${listUrl(locale, 'symptoms')}#${group.id}`, label: group.label[locale] }]
              : []),
          ]}
        />
        <Synonyms term={term} locale={locale} />
        <section className="part row" aria-labelledby="articles">
          <h2 id="articles">{plural(words.count.article, articles.length)}</h2>
          <ArticleList articles={part.entries} locale={locale} />
          <PartLinks part={part} url={listUrl(locale, 'symptoms', term.id)} locale={locale} />
        </section>
        {others.length > 0 && (
          <section className="part row" aria-labelledby="others">
            <h2 id="others">{words.lists.sameGroup}</h2>
            <TermList
              kind="symptoms"
              terms={others}
              articlesOf={({ id }) => articlesWithSymptom(content, id)}
              locale={locale}
            />
          </section>
        )}
      </main>
    </PageFrame>
  );
});
