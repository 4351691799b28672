import { describe, expect, it } from 'vitest';
import type { ListedTerm } from '#lib/publish/search/listing-file.ts';
import { recogniseTerms } from './recognise-terms.ts';

const term = (id: string, label: string, ...synonyms: string[]): ListedTerm => ({
  kind: 'symptoms',
  id,
  label,
  synonyms,
  articles: 1,
});
const TERMS = [
  term('rejected', 'Nachricht wird abgewiesen', 'Unable to relay'),
  term('outbox', 'Nachricht bleibt im Postausgang', 'Postausgang', 'hängt'),
  term('tls', 'TLS-Aufbau scheitert', 'TLS'),
];
const ids = (input: string) => recogniseTerms(input, TERMS).map(({ id }) => id);

describe('recogniseTerms', () => {
  it.each([
    ['550 5.7.1 Unable to relay', ['rejected']],
    ['die Mail liegt im POSTAUSGANG', ['outbox']],
    ['sie haengt, nein: hängt', ['outbox']],
    ['der Postausgangsserver', []],
    ['TLS', []],
    ['', []],
  ])('%s → %j', (input, expected) => expect(ids(input)).toEqual(expected));

  it('names the longest name first', () => {
    expect(ids('Unable to relay, Nachricht liegt im Postausgang')).toEqual(['rejected', 'outbox']);
  });
});
