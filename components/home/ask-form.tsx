import { Icon } from '#components/parts/icon.tsx';
import type { Locale } from '#lib/core/locale.ts';
import { searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** What a reader can try at once: a code, a message, an event and a word from a log, each from another article. */
const EXAMPLES = ['0x80004005', 'Unable to relay', 'Schannel 36887', 'TrustCenterError'];

/**
 * The search box. Its field has no name on purpose: without script a form would send a whole log to the host as part
 * of an address. By itself the form leads to the search page, which shows the ways without script; `lotse-ask` reads files, counts lines, sends with
 * Ctrl+Enter, and shows what is hidden here because it needs script.
 */
export function AskForm({ locale }: { readonly locale: Locale }) {
  const words = getMessages(locale).home;
  return (
    <lotse-ask>
      <form className="ask" role="search" aria-label={words.field} action={href(searchUrl(locale))}>
        <label className="q" htmlFor="q">
          {words.field}
        </label>
        <div className="ask-box">
          <div className="ask-in">
            <div className="gut" aria-hidden="true">
              1<br />2<br />3<br />4<br />5
            </div>
            <textarea
              id="q"
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              aria-describedby="privacy"
              placeholder={words.placeholder}
            />
          </div>
          <div className="ask-bar">
            <span className="priv" id="privacy">
              <Icon name="shield-check" />
              <span>{words.privacy}</span>
            </span>
            <span className="acts">
              <button type="button" className="btn btn-q" data-file="" hidden>
                <Icon name="file-up" />
                {words.file}
              </button>
              <button type="submit" className="btn btn-p">
                {words.action}
                <kbd hidden>{words.keys}</kbd>
              </button>
            </span>
          </div>
        </div>
      </form>
      <p className="eg">
        <span>{words.examples}</span>
        {EXAMPLES.map((example) => (
          <a key={example} href={href(searchUrl(locale, example))}>
            {example}
          </a>
        ))}
      </p>
    </lotse-ask>
  );
}
