import { Sign } from '#components/parts/sign.tsx';
import { translationState } from '#lib/content/article-state.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { fill, formatDate, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type Props = { readonly article: Article; readonly locale: Locale };

/** Says that the text is German, or behind the German original; nothing when it is current. */
export function TranslationNotice({ article, locale }: Props) {
  const state = translationState(article, locale);
  if (state.kind === 'current') return null;
  const words = getMessages(locale).article;
  const isMissing = state.kind === 'missing';
  return (
    <div className="note note-fix" role="note">
      <Sign name="correction" />
      <div>
        <p className="h">
          {isMissing ? words.untranslatedTitle : plural(words.behindTitle, state.changes.length)}
        </p>
        <p>
          {isMissing
            ? words.untranslatedText
            : fill(words.behindText, {
                what: state.changes
                  .map((change) => `${change[locale]} (${formatDate(change.on, locale)})`)
                  .join('; '),
              })}{' '}
          {!isMissing && (
            <a href={href(articleUrl('de', article.slug))} hrefLang="de">
              {words.readGerman}
            </a>
          )}
        </p>
      </div>
    </div>
  );
}
