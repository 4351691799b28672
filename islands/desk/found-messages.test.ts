import { describe, expect, it } from 'vitest';
import { readTicket } from '#lib/desk/clerk.ts';
import type { ShownEvidence, ShownHit } from '../search/client/protocol.ts';
import { withFoundMessages } from './found-messages.ts';
import { lineAt } from './places.ts';

function hit(...evidence: readonly Pick<ShownEvidence, 'kind' | 'label' | 'line'>[]): ShownHit {
  return {
    article: {
      key: 'a',
      id: 1002,
      locale: 'de',
      title: '',
      summary: '',
      status: 'fix-known',
      statusLabel: '',
      component: '',
      verified: '',
      steps: [],
      symptoms: [],
    },
    confidence: 'safe',
    features: { matched: 1, total: 1 },
    evidence: evidence.map((one) => ({ ...one, letter: 'A' })),
    values: {},
  };
}

function read(text: string) {
  return { text, facts: readTicket(text), locale: 'de' } as const;
}

describe('withFoundMessages', () => {
  const TEXT = 'Hallo,\n11:02 < 550 5.7.1 Unable to relay\nGruß';

  it.each([
    ['the words', 'Unable to relay', 'Unable to relay'],
    ['the line, where the label is shortened', 'Unable to …', '11:02 < 550 5.7.1 Unable to relay'],
  ])('takes %s', (_, label, expected) => {
    const { facts } = withFoundMessages(read(TEXT), [hit({ kind: 'message', label, line: 2 })]);
    expect(facts.messages.map(({ start, end }) => TEXT.slice(start, end))).toEqual([expected]);
  });

  it('names a message once that two articles have', () => {
    const same = hit({ kind: 'message', label: 'Unable to relay', line: 2 });
    expect(withFoundMessages(read(TEXT), [same, same]).facts.messages).toHaveLength(1);
  });

  it('leaves what the ticket shows by itself, and other kinds of evidence', () => {
    const shown = read('Im Log steht "Es ist ein Fehler aufgetreten".');
    expect(withFoundMessages(shown, [hit({ kind: 'message', label: 'Fehler', line: 1 })])).toBe(shown);
    const word = withFoundMessages(read(TEXT), [hit({ kind: 'word', label: 'relay', line: 2 })]);
    expect(word.facts.messages).toEqual([]);
  });
});

it.each([
  [0, 1],
  [5, 1],
  [6, 2],
  [8, 3],
  [9, 4],
])('offset %i is in line %i', (offset, line) => {
  expect(lineAt('eins\r\nb\n\nd', offset)).toBe(line);
});
