import { articleUrl } from '#lib/core/url.ts';
import { onClick } from '../../parts/h.ts';
import { valuesFragment } from '../../parts/handed-values.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';

/** Address of an article in the page's language. */
export function articleHref(key: string, anchor = ''): string {
  return `${portalUrl(articleUrl(pageLocale(), key))}${anchor}`;
}

/**
 * Lets a link take values of the paste along. They stand in the address only while the link is followed, so that a
 * copied link tells nothing.
 */
export function takeValuesAlong<T extends HTMLAnchorElement>(
  link: T,
  values: Readonly<Record<string, string>>,
  anchor?: string,
): T {
  const plain = link.hash;
  const equip = () => {
    link.hash = valuesFragment(values, anchor);
    setTimeout(() => {
      link.hash = plain;
    });
  };
  link.addEventListener('auxclick', equip);
  return onClick(link, equip);
}
