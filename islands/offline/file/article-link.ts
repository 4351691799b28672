import { articleUrl } from '#lib/core/url.ts';
import { onClick } from '../../parts/h.ts';
import { isHarmless } from '../../parts/handed-values.ts';
import { setPlaceholderValue } from '../../parts/placeholder-values.ts';
import { pageLocale, portalUrl } from './page.ts';

/* In place of islands/search/results/article-link.ts. */

/** @example articleHref('unable-to-relay', '#fix') → '#L1002-fix' */
export function articleHref(key: string, anchor = ''): string {
  return `${portalUrl(articleUrl(pageLocale(), key))}${anchor.replace('#', '-')}`;
}

/** Puts values of the paste into the commands of the article when the reader goes there. */
export function takeValuesAlong<T extends HTMLAnchorElement>(
  link: T,
  values: Readonly<Record<string, string>>,
): T {
  const id = /L(\d+)/u.exec(link.hash)?.[1];
  return onClick(link, () => {
    for (const [name, value] of Object.entries(values))
      if (isHarmless(value)) setPlaceholderValue(`l${id}-${name}`, value);
  });
}
