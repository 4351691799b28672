import type { Metadata } from 'next';
import { infoMetadata } from '#components/info/info-metadata.ts';
import { InfoPage } from '#components/info/info-page.tsx';
import { OperatorFacts } from '#components/info/operator-facts.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import '#styles/lists.css';
import '#styles/info.css';

export function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  return infoMetadata(props, 'imprint');
}

export default async function ImprintPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const words = getMessages(locale).info;
  return (
    <InfoPage locale={locale} page="imprint">
      <OperatorFacts locale={locale} />
      <section className="part row" aria-labelledby="contents">
        <h2 id="contents">{words.contents}</h2>
        <div className="prose">
          <p>{words.contentsText}</p>
        </div>
      </section>
    </InfoPage>
  );
}
