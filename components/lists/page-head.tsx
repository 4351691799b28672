import { Fragment, type ReactNode } from 'react';
import type { Locale } from '#lib/core/locale.ts';
import { homeUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

export type Crumb = { readonly url: string; readonly label: string };

type Props = {
  readonly locale: Locale;
  readonly title: ReactNode;
  readonly lead?: string | undefined;
  /** The pages above this one, without the home page. */
  readonly path?: readonly Crumb[];
};

/** Path, title and lead of a list. */
export function PageHead({ locale, title, lead, path = [] }: Props) {
  const crumbs = [{ url: homeUrl(locale), label: 'Lotse' }, ...path];
  return (
    <header className="page-h">
      <nav className="crumb" aria-label={getMessages(locale).frame.path}>
        {crumbs.map(({ url, label }, index) => (
          <Fragment key={url}>
            {index > 0 && (
              <span className="sep" aria-hidden="true">
                /
              </span>
            )}
            <a href={href(url)}>{label}</a>
          </Fragment>
        ))}
      </nav>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </header>
  );
}
