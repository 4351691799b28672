import { ListPlus, Rows3, Send } from 'lucide';
import { listUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import type { ListedTerm } from '#lib/publish/search/listing-file.ts';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import { counted, searchWords } from '../words.ts';

type Actions = { readonly addLines: () => void; readonly prepareRequest: () => void };

/**
 * The three ways on where no article is safe, the likeliest to help first: more lines, the symptom, the support.
 * @param terms symptoms and components that were recognised.
 */
export function waysOn(heading: string, terms: readonly ListedTerm[], actions: Actions): HTMLElement {
  const words = searchWords();
  const addLines = h('button', { type: 'button', class: 'btn' }, icon(ListPlus), words.moreAction);
  const prepare = h('button', { type: 'button', class: 'btn btn-p' }, icon(Send), words.supportAction);
  return h(
    'section',
    { class: 'none', 'aria-labelledby': 'ways' },
    h('div', { class: 'bar', 'aria-hidden': 'true' }),
    h(
      'div',
      { class: 'in' },
      h('h2', { id: 'ways' }, heading),
      h(
        'ol',
        { class: 'ways' },
        way(words.moreTitle, words.moreText, onClick(addLines, actions.addLines)),
        way(words.symptomTitle, symptomText(terms), symptomLinks(terms)),
        way(words.supportTitle, words.supportText, onClick(prepare, actions.prepareRequest)),
      ),
    ),
  );
}

function way(title: string, text: string, action: HTMLElement): HTMLElement {
  return h('li', {}, h('h3', {}, title), h('p', {}, text), action);
}

function symptomText([term]: readonly ListedTerm[]): string {
  const words = searchWords();
  if (term === undefined) return words.symptomText;
  return fill(words.symptomRecognised, { label: term.label, n: counted(words.articles, term.articles) });
}

function symptomLinks(terms: readonly ListedTerm[]): HTMLElement {
  const words = searchWords();
  const locale = pageLocale();
  const recognised = terms.map(({ kind, id, label }) => ({ label, url: listUrl(locale, kind, id) }));
  const lists = [
    { label: words.allSymptoms, url: listUrl(locale, 'symptoms') },
    { label: words.allComponents, url: listUrl(locale, 'components') },
  ];
  const [first, ...others] = [...recognised, ...lists];
  return h(
    'div',
    { class: 'way-links' },
    first && h('a', { class: 'btn', href: portalUrl(first.url) }, icon(Rows3), first.label),
    h(
      'p',
      {},
      others.map(({ label, url }) => h('a', { href: portalUrl(url) }, label)),
    ),
  );
}
