import type { Article, Term } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ListKind } from '#lib/core/url.ts';
import { listUrl } from '#lib/core/url.ts';
import { plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type Props = {
  readonly kind: ListKind;
  readonly terms: readonly Term[];
  readonly articlesOf: (term: Term) => readonly Article[];
  readonly locale: Locale;
};

/** Symptoms or components with the words by which they are looked for, and how many articles each has. */
export function TermList({ kind, terms, articlesOf, locale }: Props) {
  const { count } = getMessages(locale);
  return (
    <ul className="terms">
      {terms.map((term) => (
        <li key={term.id}>
          <a href={href(listUrl(locale, kind, term.id))}>{term.label[locale]}</a>
          <span className="cnt">{plural(count.article, articlesOf(term).length)}</span>
          <Synonyms term={term} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** Other words for a term, those of the page's language; nothing where there are none. */
export function Synonyms({ term, locale }: { readonly term: Term; readonly locale: Locale }) {
  const words = term.synonyms[locale];
  if (words.length === 0) return null;
  return (
    <p className="syn">
      {getMessages(locale).lists.synonyms}: {words.join(', ')}
    </p>
  );
}
