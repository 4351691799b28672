import type { ReactNode } from 'react';
import { getContent } from '#lib/content/content-store.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { href as toHref } from '#lib/site/environment.ts';

const ARTICLE_HREF = /^L(\d+)(#[\w-]+)?$/u;

type Props = { readonly locale: Locale; readonly href?: string; readonly children?: ReactNode };

/** A link as authors write it: `L1002`, `L1002#s3`, `#check`, or a complete address. */
export async function ArticleLink({ locale, href = '', children }: Props) {
  const number = ARTICLE_HREF.exec(href);
  if (number === null) {
    const isExternal = /^https?:/u.test(href);
    return (
      <a href={href} {...(isExternal && { rel: 'noreferrer external' })}>
        {children}
      </a>
    );
  }
  const article = (await getContent()).byId.get(Number(number[1]));
  if (article === undefined)
    throw new Error(`${href} leads to no published article; npm run check names the place.`);
  return <a href={`${toHref(articleUrl(locale, article.slug))}${number[2] ?? ''}`}>{children}</a>;
}
