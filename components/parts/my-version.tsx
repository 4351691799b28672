import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** The control of `lotse-version`: which version of the product the reader has. Not shown without script. */
export function MyVersion({ locale }: { readonly locale: Locale }) {
  const words = getMessages(locale).version;
  return (
    <details className="mine-d">
      <summary>{words.mine}</summary>
      <form>
        <label>
          {words.label}
          <input name="version" placeholder={words.example} autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit" className="btn">
          {words.save}
        </button>
        <p className="sm">{words.hint}</p>
      </form>
    </details>
  );
}
