import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CodeArticles } from '#components/codes/code-articles.tsx';
import { CodeNotations, CodeParts, structureOf } from '#components/codes/code-facts.tsx';
import { CodeWording, hasWording } from '#components/codes/code-wording.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { codePages } from '#lib/catalogue/code-pages.ts';
import { codeLabel } from '#lib/codes/code-label.ts';
import { namesOf, notationsOf } from '#lib/codes/notations.ts';
import { getContent } from '#lib/content/content-store.ts';
import { isLocale, LOCALES, otherLocale } from '#lib/core/locale.ts';
import { codesUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { toRender } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/codes.css';

type Props = { readonly params: Promise<{ locale: string; code: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ locale: string; code: string }[]> {
  const { articles } = await getContent();
  const codes = toRender('codes', [...codePages(articles).keys()]);
  return LOCALES.flatMap((locale) => codes.map((code) => ({ locale, code })));
}

async function findCode({ params }: Props) {
  const { locale, code } = await params;
  const { articles } = await getContent();
  const page = codePages(articles).get(code);
  if (page === undefined || !isLocale(locale)) notFound();
  const title = [codeLabel(page.id, locale), ...namesOf(page.id).slice(0, 1)];
  return { locale, page, title };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, title } = await findCode(props);
  const name = title.join(' ');
  return pageMetadata({
    locale,
    title: name,
    description: page.entry?.meaning[locale] ?? fill(getMessages(locale).codes.description, { code: name }),
    urlFor: (language) => codesUrl(language, page.id),
  });
}

export default async function CodeDetailPage(props: Props) {
  const { locale, page, title } = await findCode(props);
  const words = getMessages(locale).codes;
  const { id, entry, group } = page;
  const structure = structureOf(id);
  return (
    <PageFrame locale={locale} alternate={codesUrl(otherLocale(locale), id)} area="codes" isCounting={false}>
      <main id="content" className="wrap">
        <PageHead
          locale={locale}
          title={title.map((part) => (
            <span key={part} className="code">
              {part}{' '}
            </span>
          ))}
          lead={entry?.meaning[locale] ?? words.notInTable}
          path={[
            { url: codesUrl(locale), label: words.title },
            { url: `${codesUrl(locale)}#${group.id}`, label: group.label[locale] },
          ]}
        />
        <CodeArticles page={page} locale={locale} />
        {entry && hasWording(entry) && (
          <section className="part row" aria-labelledby="wording">
            <h2 id="wording">{words.wording}</h2>
            <CodeWording entry={entry} locale={locale} />
          </section>
        )}
        {notationsOf(id).some(({ form }) => form !== 'number') && (
          <section className="part row" aria-labelledby="notations">
            <h2 id="notations">{words.notations}</h2>
            <CodeNotations id={id} locale={locale} />
          </section>
        )}
        {structure && (
          <section className="part row" aria-labelledby="structure">
            <h2 id="structure">{words.structure}</h2>
            <CodeParts structure={structure} locale={locale} />
          </section>
        )}
      </main>
    </PageFrame>
  );
}
