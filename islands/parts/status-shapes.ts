import type { ArticleStatus } from '#lib/content/types.ts';

type Shape = { readonly className: string; readonly path: string };

/**
 * Shape, colour and word say the same thing, so that none of them is needed alone. Drawn in a box of 14 by 14; the
 * page renders them in the build, the results in the browser.
 */
export const STATUS_SHAPES: Readonly<Record<ArticleStatus, Shape>> = {
  fixed: { className: 'st-fix', path: 'M1.4 7a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0Z' },
  'fix-known': { className: 'st-way', path: 'M7 1.6 12.8 12.2H1.2Z' },
  'external-cause': { className: 'st-ext', path: 'M7 .8 13.2 7 7 13.2.8 7Z' },
  'expected-behaviour': { className: 'st-des', path: 'M1.8 1.8h10.4v10.4H1.8z' },
  'under-investigation': { className: 'st-open', path: 'M1.8 7a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z' },
};
