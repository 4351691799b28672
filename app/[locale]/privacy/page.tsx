import type { Metadata } from 'next';
import { infoMetadata } from '#components/info/info-metadata.ts';
import { InfoPage } from '#components/info/info-page.tsx';
import { InfoText } from '#components/info/info-text.tsx';
import { OperatorFacts } from '#components/info/operator-facts.tsx';
import { privacyParts } from '#components/info/texts/privacy.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { getSettings } from '#lib/site/settings.ts';
import '#styles/lists.css';
import '#styles/info.css';

export function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  return infoMetadata(props, 'privacy');
}

export default async function PrivacyPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <InfoPage locale={locale} page="privacy">
      <InfoText parts={privacyParts(locale, getSettings().serviceWorker)} />
      <OperatorFacts locale={locale} />
    </InfoPage>
  );
}
