import { formatArticleNumber } from '#lib/core/article-number.ts';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../../parts/h.ts';
import type { ShownHit } from '../client/protocol.ts';
import { searchWords } from '../words.ts';
import { articleHref } from './article-link.ts';
import { gauge } from './gauge.ts';

const MAX_CANDIDATES = 4;
const MAX_REASONS = 3;

/** Other articles that share something with the input; `undefined` where there are none. */
export function candidateList(hits: readonly ShownHit[], heading: string): HTMLElement | undefined {
  if (hits.length === 0) return undefined;
  return h(
    'section',
    { 'aria-labelledby': 'candidates' },
    h('h2', { id: 'candidates' }, heading),
    h('ul', { class: 'cand' }, hits.slice(0, MAX_CANDIDATES).map(candidate)),
  );
}

function candidate({ article, features, evidence }: ShownHit): HTMLElement {
  const { id, key, locale, title } = article;
  const what = [...new Set(evidence.map(({ label }) => label))].slice(0, MAX_REASONS).join(', ');
  return h(
    'li',
    {},
    h(
      'a',
      { href: articleHref(key) },
      h('span', { class: 'no' }, formatArticleNumber(id)),
      h('span', { class: 't', lang: locale }, title),
      h('span', { class: 'g' }, gauge(features, true), `${features.matched} / ${features.total}`),
      what !== '' && h('span', { class: 'why2' }, fill(searchWords().inCommon, { what })),
    ),
  );
}
