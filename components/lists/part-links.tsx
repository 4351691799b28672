import { type PartPlace, partNumbers } from '#lib/core/list-parts.ts';
import type { Locale } from '#lib/core/locale.ts';
import { partUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type Props = {
  readonly part: PartPlace;
  /** Address of the list. */
  readonly url: string;
  readonly locale: Locale;
  /** There is a second one below the list. */
  readonly isAbove?: boolean;
};

/** The way through the parts of a list; nothing where the list has one part. */
export function PartLinks({ part, url, locale, isAbove = false }: Props) {
  const { number, count } = part;
  if (count === 1) return null;
  const words = getMessages(locale).listParts;
  const hrefOf = (other: number) => href(partUrl(url, other));
  const labelOf = (other: number) => {
    if (other === 1) return words.first;
    return other === count ? words.last : words.page;
  };
  return (
    <nav className="turn" aria-label={isAbove ? words.labelAbove : words.label}>
      <p>{fill(words.place, { n: number, count })}</p>
      <ul>
        {number > 1 && (
          <li>
            <a rel="prev" href={hrefOf(number - 1)}>
              {words.previous}
            </a>
          </li>
        )}
        {partNumbers(part).map((other, index) =>
          other === 'gap' ? (
            <li key={index === 1 ? 'gap before' : 'gap after'} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={other}>
              <a
                href={hrefOf(other)}
                aria-label={fill(labelOf(other), { n: other })}
                aria-current={other === number ? 'page' : undefined}
              >
                {other}
              </a>
            </li>
          ),
        )}
        {number < count && (
          <li>
            <a rel="next" href={hrefOf(number + 1)}>
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
