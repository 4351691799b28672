import { formatNumber } from '#components/parts/plate.tsx';
import type { CodePage } from '#lib/catalogue/code-pages.ts';
import { codeLabel } from '#lib/codes/code-label.ts';
import { notationsOf } from '#lib/codes/notations.ts';
import type { Locale } from '#lib/core/locale.ts';
import { codesUrl } from '#lib/core/url.ts';
import { href } from '#lib/site/environment.ts';

/**
 * One code in the list: with every notation in its text, so that the browser's own search in the page finds it too.
 */
export function CodeRow({
  page: { id, entry, articles },
  locale,
}: {
  readonly page: CodePage;
  readonly locale: Locale;
}) {
  const label = codeLabel(id, locale);
  const written = new Set(label.split(/[\s()]+/u));
  const others = notationsOf(id).flatMap(({ form, text }) =>
    form === 'number' || written.has(text) ? [] : text,
  );
  return (
    <li>
      <a href={href(codesUrl(locale, id))}>{label}</a>
      {others.length > 0 && <code>{others.join(' ')}</code>}
      {articles.length > 0 && (
        <span className="no">{articles.map(({ facts }) => formatNumber(facts.id)).join(', ')}</span>
      )}
      {entry && <p>{entry.meaning[locale]}</p>}
    </li>
  );
}
