import { ArrowRight, ClipboardCopy } from 'lucide';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import { replyUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import type { ShownHit } from '../client/protocol.ts';
import { searchWords } from '../words.ts';
import { articleHref, takeValuesAlong } from './article-link.ts';
import { evidenceList } from './evidence-list.ts';
import { gauge } from './gauge.ts';
import { statusMark } from './status-mark.ts';

/** The answer above the evidence: the article, its first steps, and why it is this one. */
export function bestHit(hit: ShownHit, hasLog: boolean): HTMLElement {
  return h(
    'section',
    { class: 'best', 'aria-labelledby': 'best' },
    h('div', { class: 'bar', 'aria-hidden': 'true' }),
    answer(hit),
    reasons(hit, hasLog),
  );
}

function answer({ article, values }: ShownHit): HTMLElement {
  const words = searchWords();
  const { id, key, locale, title, summary, component, verified, steps } = article;
  const titleLink = h('a', { href: articleHref(key), lang: locale }, title);
  const toFix = h('a', { class: 'btn btn-p', href: articleHref(key, '#fix') }, words.toFix, icon(ArrowRight));
  return h(
    'div',
    { class: 'main' },
    h(
      'div',
      { class: 'line' },
      h('span', { class: 'plate' }, h('span', {}, formatArticleNumber(id))),
      statusMark(article),
      h('span', {}, component),
      h('span', {}, fill(words.verified, { date: verified })),
    ),
    h('h2', { id: 'best' }, takeValuesAlong(titleLink, values)),
    h('p', { class: 'ans', lang: locale }, summary),
    steps.length > 0 &&
      h(
        'ol',
        { class: 'do', lang: locale },
        steps.map((step) => h('li', {}, step)),
      ),
    h('div', { class: 'acts' }, takeValuesAlong(toFix, values, 'fix'), replyLink(id, key, values)),
  );
}

/** The page of the ticket reply; with its own script the element opens the panel in place. */
function replyLink(id: number, key: string, values: ShownHit['values']): HTMLElement {
  const reply = document.createElement('lotse-reply');
  reply.dataset.article = String(id);
  reply.dataset.values = JSON.stringify(values);
  const href = portalUrl(replyUrl(pageLocale(), key));
  reply.append(h('a', { class: 'btn', href }, icon(ClipboardCopy), searchWords().forTicket));
  return reply;
}

function reasons(hit: ShownHit, hasLog: boolean): HTMLElement {
  const words = searchWords();
  const { matched, total } = hit.features;
  return h(
    'div',
    { class: 'why' },
    h(
      'p',
      { class: 'lvl' },
      h('span', {}, hit.confidence === 'safe' ? words.safeMatch : words.possibleMatch),
      h('span', { class: 'num' }, `${matched} / ${total}`),
    ),
    gauge(hit.features),
    evidenceList(hit, hasLog),
  );
}
