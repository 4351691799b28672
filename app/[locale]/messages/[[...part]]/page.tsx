import type { Metadata } from 'next';
import { MessageEntry } from '#components/codes/message-entry.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { Continued } from '#components/lists/continued.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { PartLinks } from '#components/lists/part-links.tsx';
import { type IndexedMessage, listMessages } from '#lib/catalogue/message-index.ts';
import { getContent } from '#lib/content/content-store.ts';
import { groupsOfPart, partsByGroup } from '#lib/core/list-parts.ts';
import { LOCALES, otherLocale } from '#lib/core/locale.ts';
import { messagesUrl, partUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { findPart, type ListPageProps, listParts, partParams } from '#lib/site/list-part.ts';
import { pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/log.css';
import '#styles/codes.css';
import '#styles/turn.css';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await getContent();
  return LOCALES.flatMap((locale) => partParams(listMessages(articles)).map((part) => ({ locale, ...part })));
}

async function findMessages(props: ListPageProps) {
  const locale = await pageLocale(props);
  const { articles } = await getContent();
  const parts = listParts(listMessages(articles));
  return { locale, parts, part: findPart(parts, await props.params) };
}

export async function generateMetadata(props: ListPageProps): Promise<Metadata> {
  const { locale, part } = await findMessages(props);
  const { title, lead } = getMessages(locale).messages;
  return pageMetadata({ locale, title, description: lead, urlFor: messagesUrl, part });
}

const letterOf = ({ letter }: IndexedMessage) => letter;

/** Anchor of a letter. @example anchorOf('C') → 'letter-c', anchorOf('0–9') → 'letter-0' */
function anchorOf(letter: string): string {
  return `letter-${letter.charAt(0).toLowerCase()}`;
}

export default listPage(async function MessagesPage(props: ListPageProps) {
  const { locale, parts, part } = await findMessages(props);
  const words = getMessages(locale).messages;
  const url = messagesUrl(locale);
  const addressOf = (number: number) => (number === part.number ? '' : href(partUrl(url, number)));
  return (
    <PageFrame locale={locale} alternate={partUrl(messagesUrl(otherLocale(locale)), part.number)}>
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.title} lead={words.lead} />
        {part.entries.length === 0 && <p>{words.empty}</p>}
        <nav className="jump" aria-label={words.letters}>
          {[...partsByGroup(parts, letterOf)].map(([letter, number]) => (
            <a key={letter} href={`${addressOf(number)}#${anchorOf(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
        <PartLinks part={part} url={url} locale={locale} isAbove />
        {groupsOfPart(part, letterOf).map(({ key: letter, entries, isContinued }) => (
          <section key={letter} className="part row" aria-labelledby={anchorOf(letter)}>
            <h2 id={anchorOf(letter)}>
              {letter}
              {isContinued && <Continued locale={locale} />}
            </h2>
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
        <PartLinks part={part} url={url} locale={locale} />
      </main>
    </PageFrame>
  );
});
