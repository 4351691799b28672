import type { Place, TicketFacts } from '#lib/desk/types.ts';
import { fill } from '#lib/i18n/format.ts';
import { type Child, h, onClick } from '../parts/h.ts';
import { lineAt } from './places.ts';
import type { TicketReading } from './read-whole-ticket.ts';
import { clerkWords } from './words.ts';

/** More of one kind says nothing new. */
const MAX_SHOWN = 6;
/** Characters of a quoted line. */
const QUOTE_LENGTH = 60;

type Shown = Place & { readonly label: string };

/** What the ticket says and in which line; what is missing stands there as such. */
export function factList(reading: TicketReading, show: (place: Place) => void): HTMLElement {
  const words = clerkWords();
  const { facts, locale } = reading;
  const language =
    facts.language === undefined
      ? fill(words.languageUnknown, { language: words.languages[locale] })
      : words.languages[facts.language];
  return h(
    'section',
    { class: 'facts', 'aria-labelledby': 'facts' },
    h('h2', { id: 'facts' }, words.facts),
    h(
      'dl',
      {},
      h('div', {}, h('dt', {}, words.factNames.language), h('dd', {}, language)),
      shownFacts(facts, reading.text).map(([name, values]) =>
        h('div', {}, h('dt', {}, words.factNames[name]), h('dd', {}, valuesOf(values, reading.text, show))),
      ),
    ),
  );
}

type FactName = Exclude<keyof TicketFacts, 'language'>;

function shownFacts(facts: TicketFacts, text: string): readonly (readonly [FactName, readonly Shown[]])[] {
  const words = clerkWords();
  // Each code once, where it is first written.
  const codes = facts.codes.filter(
    ({ id }, index) => facts.codes.findIndex((other) => other.id === id) === index,
  );
  return [
    ['versions', facts.versions.map((fact) => ({ ...fact, label: fact.value }))],
    ['roles', facts.roles.map((fact) => ({ ...fact, label: words.roles[fact.value] }))],
    ['windowsVersions', facts.windowsVersions.map((fact) => ({ ...fact, label: fact.value }))],
    [
      'windowsLanguages',
      facts.windowsLanguages.map((fact) => ({ ...fact, label: words.languages[fact.value] })),
    ],
    [
      'direction',
      facts.direction === undefined
        ? []
        : [{ ...facts.direction, label: words.directions[facts.direction.value] }],
    ],
    ['codes', codes.map((code) => ({ ...code, label: code.raw }))],
    ['messages', facts.messages.map((place) => ({ ...place, label: quote(text, place) }))],
  ];
}

function quote(text: string, { start, end }: Place): string {
  const line = text.slice(start, end).trim();
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line;
}

function valuesOf(values: readonly Shown[], text: string, show: (place: Place) => void): Child {
  const words = clerkWords();
  if (values.length === 0) return h('span', { class: 'no-fact' }, words.notGiven);
  const rest = values.length - MAX_SHOWN;
  return [
    values.slice(0, MAX_SHOWN).map((value) => {
      const line = fill(words.line, { n: lineAt(text, value.start) });
      return onClick(
        h(
          'button',
          { type: 'button', class: 'fact' },
          h('span', { class: 'what' }, value.label),
          ' ',
          h('small', {}, line, h('span', { class: 'vh' }, ` ${words.show}`)),
        ),
        () => show(value),
      );
    }),
    rest > 0 && h('small', {}, fill(words.more, { n: rest })),
  ];
}
