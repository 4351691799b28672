import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { ApiPart, BookmarkPart, EmbedPart, EnginePart, FeedPart } from '#components/ticket/tools-parts.tsx';
import { otherLocale } from '#lib/core/locale.ts';
import { infoUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import '#styles/lists.css';
import '#styles/info.css';
import '#styles/tools.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { frame, tools } = getMessages(locale);
  return pageMetadata({
    locale,
    title: frame.tools,
    description: tools.lead,
    urlFor: (language) => infoUrl(language, 'tools'),
  });
}

export default async function ToolsPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { frame, tools } = getMessages(locale);
  return (
    <PageFrame locale={locale} alternate={infoUrl(otherLocale(locale), 'tools')}>
      <main id="content" className="wrap">
        <PageHead locale={locale} title={frame.tools} lead={tools.lead} />
        <BookmarkPart locale={locale} />
        <EnginePart locale={locale} />
        <EmbedPart locale={locale} />
        <FeedPart locale={locale} />
        <ApiPart locale={locale} />
      </main>
    </PageFrame>
  );
}
