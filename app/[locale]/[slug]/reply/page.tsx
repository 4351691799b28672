import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { Plate } from '#components/parts/plate.tsx';
import { ReplyVariants } from '#components/ticket/reply-variants.tsx';
import { replyUiWords } from '#islands/reply/words.ts';
import { getContent } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { isLocale, LOCALES, otherLocale } from '#lib/core/locale.ts';
import { articleUrl, replyUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { toReplyFile } from '#lib/publish/desk/reply-files.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { toRender } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/ticket.css';

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams(): Promise<{ locale: string; slug: string }[]> {
  const { articles } = await getContent();
  // No customer gets an internal article.
  const answerable = articles.filter(({ facts }) => facts.audience === 'public');
  const slugs = toRender(
    'articles',
    answerable.map(({ slug }) => slug),
  );
  return LOCALES.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));
}

async function findArticle({ params }: Props) {
  const { locale, slug } = await params;
  const article = (await getContent()).bySlug.get(slug);
  if (article === undefined || !isLocale(locale)) notFound();
  return { locale, article, text: textOf(article, locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, article, text } = await findArticle(props);
  return pageMetadata({
    locale,
    title: `${replyUiWords(locale).title} · L ${article.facts.id}`,
    description: text.summary,
    urlFor: (language) => replyUrl(language, article.slug),
    isIndexed: false,
  });
}

export default async function ReplyPage(props: Props) {
  const { locale, article, text } = await findArticle(props);
  const files = LOCALES.flatMap((language) => toReplyFile(article, language) ?? []);
  // A missing translation yields the German text again.
  const sources = files
    .map(({ source }) => source)
    .filter((source, index) => source.locale === LOCALES[index]);
  return (
    <PageFrame locale={locale} alternate={replyUrl(otherLocale(locale), article.slug)} isCounting={false}>
      <main id="content" className="wrap tk-page">
        <PageHead
          locale={locale}
          title={replyUiWords(locale).title}
          lead={getMessages(locale).reply.lead}
          path={[{ url: articleUrl(locale, article.slug), label: `L ${article.facts.id}` }]}
        />
        <p className="tk-h">
          <Plate id={article.facts.id} />
          <span lang={text.locale}>{text.title}</span>
        </p>
        <noscript>
          <p className="also">{getMessages(locale).reply.noScript}</p>
        </noscript>
        <lotse-reply data-article={article.facts.id} data-inline="">
          <ReplyVariants locale={locale} sources={sources} />
        </lotse-reply>
      </main>
    </PageFrame>
  );
}
