import type { HeaderMap } from '#lib/hosting/definition.ts';

/** How a reader searches on the article page. Selectors are Playwright's. */
export type SearchDriver = {
  /** Asked in the page: whether the search at `field`, or what opens it, answers by now. */
  readonly isReady: (selector: string) => boolean;
  /** What opens the field, where it is hidden at first. */
  readonly open?: string;
  readonly field: string;
  /** One hit. */
  readonly hit: string;
};

/** A finished site with the eight articles. */
export type Site = {
  readonly folder: string;
  /** Address of the measured article within the site. */
  readonly page: string;
  readonly search: SearchDriver;
  /** Of the packages it was made with. */
  readonly version: string;
  readonly headersOf?: (path: string) => HeaderMap;
};

export type PageEngine = {
  readonly name: string;
  /** Installs and builds what is missing. @throws Error with the reason when that cannot be done */
  readonly prepare: (slug: string) => Promise<Site>;
};
