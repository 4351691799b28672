import type { Metadata } from 'next';
import { MessageEntry } from '#components/codes/message-entry.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { messagesByLetter } from '#lib/catalogue/message-index.ts';
import { getContent } from '#lib/content/content-store.ts';
import { otherLocale } from '#lib/core/locale.ts';
import { messagesUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/log.css';
import '#styles/codes.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { title, lead } = getMessages(locale).messages;
  return pageMetadata({ locale, title, description: lead, urlFor: messagesUrl });
}

/** Anchor of a letter. @example anchorOf('C') → 'letter-c', anchorOf('0–9') → 'letter-0' */
function anchorOf(letter: string): string {
  return `letter-${letter.charAt(0).toLowerCase()}`;
}

export default listPage(async function MessagesPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { articles } = await getContent();
  const words = getMessages(locale).messages;
  const letters = [...messagesByLetter(articles)];
  return (
    <PageFrame locale={locale} alternate={messagesUrl(otherLocale(locale))}>
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.title} lead={words.lead} />
        {letters.length === 0 && <p>{words.empty}</p>}
        <nav className="jump" aria-label={words.letters}>
          {letters.map(([letter]) => (
            <a key={letter} href={`#${anchorOf(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
        {letters.map(([letter, entries]) => (
          <section key={letter} className="part row" aria-labelledby={anchorOf(letter)}>
            <h2 id={anchorOf(letter)}>{letter}</h2>
            <ul className="msgs rel">
              {entries.map((entry) => (
                <MessageEntry
                  key={`${entry.article.slug} ${entry.name} ${entry.wording.language}`}
                  entry={entry}
                  locale={locale}
                />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </PageFrame>
  );
});
