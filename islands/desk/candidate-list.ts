import { ClipboardCopy } from 'lucide';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { replyUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { pageLocale, portalUrl } from '../parts/page.ts';
import type { Answer, ShownHit } from '../search/client/protocol.ts';
import { articleHref } from '../search/results/article-link.ts';
import { gauge } from '../search/results/gauge.ts';
import { statusMark } from '../search/results/status-mark.ts';
import { clerkWords } from './words.ts';

const MAX_CANDIDATES = 4;
const MAX_REASONS = 3;

/** The candidates that are worth showing: those that might be it, or else the nearest ones. */
export function worthShowing({ hits }: Answer): readonly ShownHit[] {
  const fitting = hits.filter(({ confidence }) => confidence !== 'none');
  return (fitting.length > 0 ? fitting : hits).slice(0, MAX_CANDIDATES);
}

/** Whether one of them may well be it. */
export function isAnySure(hits: readonly ShownHit[]): boolean {
  return hits.some(({ confidence }) => confidence !== 'none');
}

/** Articles for the ticket, the likeliest first, each with its reply one key away. */
export function candidateList(hits: readonly ShownHit[], locale: Locale): HTMLElement {
  const words = clerkWords();
  const isSure = isAnySure(hits);
  return h(
    'section',
    { class: 'cands', 'aria-labelledby': 'candidates' },
    h(
      'h2',
      { id: 'candidates', tabindex: '-1' },
      hits.length === 0 ? words.none : isSure ? words.candidates : words.nearest,
      isSure && h('small', {}, words.candidatesIn[locale]),
    ),
    hits.length === 0
      ? h('p', {}, words.noneNext)
      : [
          h(
            'ol',
            {},
            hits.map((hit) => candidate(hit, locale)),
          ),
          h('p', { class: 'keys' }, words.keys),
        ],
  );
}

/** What tells most stands first: a message says more than a word. */
const BY_WEIGHT = ['message', 'code', 'number', 'title', 'phrase', 'word'] as const;

function reasonsOf(evidence: ShownHit['evidence']): readonly string[] {
  const sorted = evidence.toSorted((a, b) => BY_WEIGHT.indexOf(a.kind) - BY_WEIGHT.indexOf(b.kind));
  return [...new Set(sorted.map(({ label }) => label))].slice(0, MAX_REASONS);
}

function candidate(
  { article, confidence, features, evidence, values }: ShownHit,
  locale: Locale,
): HTMLElement {
  const words = clerkWords();
  const { id, key, title, locale: lang } = article;
  const what = reasonsOf(evidence).join(', ');
  const level = { safe: words.safe, possible: words.possible, none: words.weak }[confidence];
  const request = { 'data-article': id, 'data-locale': locale, 'data-values': JSON.stringify(values) };
  return h(
    'li',
    request,
    h(
      'p',
      { class: 'line' },
      h('span', { class: 'plate' }, h('span', {}, formatArticleNumber(id))),
      h('span', { lang }, statusMark(article)),
      h('b', {}, level),
      h(
        'span',
        { class: 'g' },
        gauge(features, true),
        fill(words.features, { n: features.matched, of: features.total }),
      ),
    ),
    h('a', { class: 't', href: articleHref(key), lang }, title),
    what !== '' && h('p', { class: 'why2' }, fill(words.inCommon, { what })),
    replyLink(id, key, request),
  );
}

function replyLink(id: number, key: string, request: Readonly<Record<string, string | number>>): HTMLElement {
  const words = clerkWords();
  const number = fill(words.replyFor, { number: formatArticleNumber(id) });
  const reply = document.createElement('lotse-reply');
  for (const [name, value] of Object.entries(request)) reply.setAttribute(name, String(value));
  reply.append(
    h(
      'a',
      { class: 'btn', href: portalUrl(replyUrl(pageLocale(), key)) },
      icon(ClipboardCopy),
      h('span', {}, words.reply, h('span', { class: 'vh' }, number)),
      h('kbd', {}, 'R'),
    ),
  );
  return reply;
}
