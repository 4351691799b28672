import { replyUiWords } from '#islands/reply/words.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { replyParts } from '#lib/publish/desk/reply-parts.ts';
import { DEFAULT_REPLY_OPTIONS } from '#lib/reply/compose-reply.ts';
import { REPLY_CONTENTS, REPLY_FORMATS, type ReplySource } from '#lib/reply/types.ts';
import { ReplyText } from './reply-text.tsx';

type Props = {
  readonly locale: Locale;
  /** The article in each language that it has. */
  readonly sources: readonly ReplySource[];
};

function Options({ locale, sources }: Props) {
  const words = replyUiWords(locale);
  const languages = LOCALES.filter((language) => sources.some((source) => source.locale === language));
  const chosen = languages.includes(locale) ? locale : 'de';
  const contents = REPLY_CONTENTS.filter((content) =>
    sources.some(({ sections }) => sections[content] !== undefined),
  );
  return (
    <div className="sh-o">
      <fieldset>
        <legend>{words.language}</legend>
        {languages.map((language) => (
          <label key={language} className="ropt">
            <input type="radio" name="language" value={language} defaultChecked={language === chosen} />
            <span>{words.languages[language]}</span>
          </label>
        ))}
        {languages.length < LOCALES.length && <p className="also">{words.untranslated}</p>}
      </fieldset>
      <fieldset>
        <legend>{words.format}</legend>
        {REPLY_FORMATS.map((format) => (
          <label key={format} className="ropt">
            <input
              type="radio"
              name="format"
              value={format}
              defaultChecked={format === DEFAULT_REPLY_OPTIONS.format}
            />
            <span>{words.formats[format].name}</span>
            <small>{words.formats[format].use}</small>
          </label>
        ))}
      </fieldset>
      <fieldset className="of-contents">
        <legend>{words.contents}</legend>
        {contents.map((content) => (
          <label key={content} className="ropt">
            <input
              type="checkbox"
              name="content"
              value={content}
              defaultChecked={DEFAULT_REPLY_OPTIONS.contents.has(content)}
            />
            <span>{words.content[content]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/**
 * The reply without script: every language and format stands in the page, and what is checked decides what is
 * shown. A browser without `:has()` shows all of them, each under its name.
 */
export function ReplyVariants({ locale, sources }: Props) {
  const words = replyUiWords(locale);
  return (
    <form className="tk static">
      <div className="sh-b">
        <Options locale={locale} sources={sources} />
        <div className="sh-p" role="region" aria-label={words.preview}>
          <div className="ph">
            <b>{words.preview}</b>
          </div>
          {sources.flatMap((source) => {
            const parts = replyParts(source);
            return REPLY_FORMATS.map((format) => (
              <div key={`${source.locale}-${format}`} className={`pv pv-${format} v-${source.locale}`}>
                <h2 className="pv-cap">
                  {words.formats[format].name}, {words.languages[source.locale]}
                </h2>
                <ReplyText parts={parts} format={format} lang={source.locale} />
              </div>
            ));
          })}
        </div>
      </div>
    </form>
  );
}
