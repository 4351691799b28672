import type { Metadata } from 'next';
import { infoMetadata } from '#components/info/info-metadata.ts';
import { InfoPage } from '#components/info/info-page.tsx';
import { InfoText } from '#components/info/info-text.tsx';
import { ContactLine } from '#components/info/operator-facts.tsx';
import { ACCESSIBILITY_PARTS } from '#components/info/texts/accessibility.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { getSettings } from '#lib/site/settings.ts';
import '#styles/lists.css';
import '#styles/info.css';

export function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  return infoMetadata(props, 'accessibility');
}

export default async function AccessibilityPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const words = getMessages(locale).info;
  return (
    <InfoPage locale={locale} page="accessibility">
      <InfoText parts={ACCESSIBILITY_PARTS[locale]} />
      <section className="part row" aria-labelledby="contact">
        <h2 id="contact">{words.barrier}</h2>
        <div className="prose">
          <p>{words.barrierText}</p>
          <ContactLine mail={getSettings().accessibility.mail} locale={locale} />
        </div>
      </section>
    </InfoPage>
  );
}
