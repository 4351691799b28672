import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBuilt } from './open-built.ts';
import { createSearcher } from './search.ts';
import { SAMPLE_ARTICLES } from './testing/sample-articles.ts';
import type { SearchArticle } from './types.ts';

const searcher = createSearcher(openBuilt(SAMPLE_ARTICLES));
const sparing = createSearcher(openBuilt(SAMPLE_ARTICLES, true));

const LOG = [
  '2026-11-20T08:14:02.118Z,MX01\\Outbound,08DE27A1C0F4,9,192.0.2.14:52110,192.0.2.25:25,<,220 gateway.example.com ESMTP,',
  '2026-11-20T08:14:02.131Z,MX01\\Outbound,08DE27A1C0F4,10,192.0.2.14:52110,192.0.2.25:25,>,EHLO mx01.example.com,',
  '2026-11-20T08:14:02.161Z,MX01\\Outbound,08DE27A1C0F4,15,192.0.2.14:52110,192.0.2.25:25,<,550 5.7.1 Unable to relay for kunde@example.net,',
  '2026-11-20T08:14:02.170Z,MX01\\Outbound,08DE27A1C0F4,16,192.0.2.14:52110,192.0.2.25:25,>,QUIT,',
].join('\n');

describe('an article is found first', () => {
  it.each([
    ['by its number', 'L2002', 'outbox-stuck'],
    ['by its number with a space', 'L 2002', 'outbox-stuck'],
    ['by its number alone', '2002', 'outbox-stuck'],
    ['by its message', '550 5.7.1 Unable to relay for x@example.com', 'relay-refused'],
    ['by half a message', '550 5.7.1 Unable to re', 'relay-refused'],
    ['by a wrapped message', '> 550 5.7.1 Unable\n> to relay for\n> x@example.com', 'relay-refused'],
    ['by a line of a log', LOG, 'relay-refused'],
    ['by an event', 'Schannel 36887', 'certificate-expired'],
    ['by a code in another notation', '-2147024891', 'certificate-expired'],
    ['by the name of a code', 'E_ACCESSDENIED', 'certificate-expired'],
    ['with an umlaut rewritten', 'ueberschritten', 'outbox-stuck'],
    ['with an umlaut left out', 'uberschritten', 'outbox-stuck'],
    ['with ss for ß', 'grosse Dateien', 'outbox-stuck'],
    ['with a typing error', 'Postausgnag', 'outbox-stuck'],
    ['by part of a compound', 'Wechsel des Zertifikats', 'certificate-expired'],
    ['by words typed together', 'TLSverbindung scheitert', 'certificate-expired'],
    ['by a compound typed apart', 'Absender Domäne', 'relay-refused'],
    ['in English where only German text is', 'certificate key not readable', 'certificate-expired'],
    ['by a keyword', 'Entwürfe', 'outbox-stuck'],
    ['by a name of a program', 'thread_pool_max', 'outbox-stuck'],
  ])('%s, in a whole index and in one of which few parts are asked for', async (_, query, key) => {
    expect((await searcher.search(query)).hits[0]?.key).toBe(key);
    expect((await sparing.search(query)).hits[0]?.key).toBe(key);
  });

  it('while the last word is being typed', async () => {
    const { hits } = await searcher.search('posta', { mode: 'typing' });
    expect(hits[0]?.key).toBe('outbox-stuck');
  });
});

describe('nothing is forgiven in codes', () => {
  it.each(['0x80070006', '5.7.2', '36888', 'Event ID 36886'])('%s finds nothing for sure', async (query) => {
    expect((await searcher.search(query)).confidence).not.toBe('safe');
  });
});

it('prefers the spelling that was typed', async () => {
  const articles: readonly SearchArticle[] = ['Falle', 'Fälle'].map((word) => ({
    key: word,
    texts: [{ locale: 'de', title: `${word} im Protokoll`, summary: '', body: '' }],
  }));
  const both = createSearcher(openBuilt(articles));
  expect((await both.search('Fälle')).hits[0]?.key).toBe('Fälle');
  expect((await both.search('Falle')).hits[0]?.key).toBe('Falle');
  expect((await both.search('Faelle')).hits).toHaveLength(2);
});

describe('a diagnosis', () => {
  it('takes the values of the placeholders from the paste', async () => {
    const { hits, confidence } = await searcher.search(LOG);
    expect(confidence).toBe('safe');
    expect(hits[0]?.values).toEqual({ recipient: 'kunde@example.net' });
  });

  it('explains its score by evidence that adds up to it', async () => {
    for (const query of [LOG, 'unable to relay', 'Postausgnag überschritten', '-2147024891']) {
      for (const { score, evidence } of (await searcher.search(query)).hits) {
        expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
      }
    }
  });

  it('shows the deciding line of a log and dims the others', async () => {
    const { lines } = await searcher.search(LOG);
    expect(lines.map(({ state }) => state)).toEqual(['dim', 'dim', 'hit', 'dim']);
    expect(lines[2]?.letters.length).toBeGreaterThan(0);
    expect(lines[0]?.masked.length).toBeGreaterThan(0);
  });

  it('counts lines from 1 and places evidence within them', async () => {
    const text = LOG.split('\n');
    const { hits } = await searcher.search(LOG);
    for (const { line, spans } of hits[0]?.evidence ?? []) {
      for (const { start, end } of spans) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text[line - 1]?.length ?? 0);
      }
    }
  });

  it('says none when no article knows', async () => {
    const { confidence } = await searcher.search(
      '2026-01-01 10:00:00 Mahnlauf 4711 abgebrochen, Kostenstelle gesperrt',
    );
    expect(confidence).toBe('none');
  });

  it.each(['', ' ', '\n\n', '???'])('of %j is empty', async (query) => {
    expect(await searcher.search(query)).toMatchObject({ confidence: 'none', hits: [] });
  });
});

describe('any input', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '\n',
      '> ',
      '550 5.7.1 Unable to relay for',
      '0x80070005',
      '<script>alert(1)</script>',
      '\u0000',
      '{{x}}',
    ),
  );

  it('gets an answer, and the same one twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const input = pieces.join('');
        const answer = await searcher.search(input);
        expect(await searcher.search(input)).toEqual(answer);
      }),
      { numRuns: 60 },
    );
  });
});
