import { articlesWithComponent } from '#lib/catalogue/terms.ts';
import { type Content, getContent } from '#lib/content/content-store.ts';
import type { Station, Term } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { listUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type CountedTerm = { readonly term: Term; readonly count: number };

/** Terms that have articles; what has none is not offered. */
function countTerms(content: Content, terms: readonly Term[]): readonly CountedTerm[] {
  return terms
    .map((term) => ({ term, count: articlesWithComponent(content, term.id).length }))
    .filter(({ count }) => count > 0);
}

function TermLink({
  counted: { term, count },
  locale,
  className,
}: {
  readonly counted: CountedTerm;
  readonly locale: Locale;
  readonly className?: string;
}) {
  return (
    <a className={className} href={href(listUrl(locale, 'components', term.id))}>
      {term.label[locale]} <span className="cnt">{count}</span>
    </a>
  );
}

/** A station without articles stays on the line, or the way of the mail would have a gap. */
function StationItem({
  station,
  content,
  locale,
}: {
  readonly station: Station;
  readonly content: Content;
  readonly locale: Locale;
}) {
  const count = articlesWithComponent(content, station.id).length;
  const parts = countTerms(content, station.parts);
  return (
    <li>
      <span className="stn" aria-hidden="true" />
      {count > 0 ? (
        <TermLink counted={{ term: station, count }} locale={locale} className="main" />
      ) : (
        <span className="main">{station.label[locale]}</span>
      )}
      {parts.length > 0 && (
        <ul className="sub">
          {parts.map((counted) => (
            <li key={counted.term.id}>
              <TermLink counted={counted} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The way of an email as a line plan, with the number of articles at each station. */
export async function MailFlow({ locale }: { readonly locale: Locale }) {
  const content = await getContent();
  const words = getMessages(locale).home;
  const { stations, beside } = content.vocabulary;
  const besideTerms = countTerms(content, beside.parts);
  return (
    <section className="band" aria-labelledby="where">
      <div className="row">
        <div>
          <h2 id="where">{words.where}</h2>
          <p className="hint">{words.whereHint}</p>
        </div>
        <div>
          <ol className="flow">
            {stations.map((station) => (
              <StationItem key={station.id} station={station} content={content} locale={locale} />
            ))}
          </ol>
          {besideTerms.length > 0 && (
            <p className="flow-x">
              <span className="t">{beside.label[locale]}</span>
              {besideTerms.map((counted) => (
                <TermLink key={counted.term.id} counted={counted} locale={locale} />
              ))}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
