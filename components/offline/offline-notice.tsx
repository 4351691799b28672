import type { Locale } from '#lib/core/locale.ts';
import { OFFLINE_NOTICE } from './words.ts';

/** What the browser can still show; script fills the list in. */
export function OfflineNotice({ locale }: { readonly locale: Locale }) {
  const words = OFFLINE_NOTICE[locale];
  return (
    <lotse-kept>
      <p>
        <button type="button" className="btn">
          {words.again}
        </button>
      </p>
      <section className="part row" aria-labelledby="kept">
        <h2 id="kept">{words.kept}</h2>
        <div data-kept="">
          <p>{words.none}</p>
        </div>
      </section>
    </lotse-kept>
  );
}
