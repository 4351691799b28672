import { describe, expect, it } from 'vitest';
import { createLinkCounter } from './count-links.ts';
import { countTable } from './count-table.ts';
import { findArticleRefs, type KnownArticles } from './find-article-refs.ts';
import { readTable } from './read-records.ts';
import { toReport } from './report.ts';
import { reportToCsv } from './report-csv.ts';
import { reportToHtml } from './report-html.ts';
import { reportToText } from './report-text.ts';
import { parseDay, sniffDateOrder } from './row-date.ts';
import { linkrateWords } from './words.ts';

const known: KnownArticles = {
  ids: new Set([1001, 1002, 1007]),
  slugs: new Map([
    ['unable-to-relay', 1002],
    ['old-relay', 1002],
  ]),
};

describe('findArticleRefs', () => {
  it.each([
    ['siehe L1002', [1002], []],
    ['siehe L 1002 und L\u00a01001.', [1001, 1002], []],
    ['https://lotse.example/L1002?r=1#s3', [1002], []],
    ['https://lotse.example/kb/en/l1002', [1002], []],
    ['https://lotse.example/de/unable-to-relay/', [1002], []],
    ['https://lotse.example/en/old-relay.md', [1002], []],
    ['L1002 L1002', [1002], []],
    ['L1020', [], [1020]],
    ['XL1002 L1002a L100200x l1002 /de/unable-to', [], []],
  ])('%s', (text, ids, unknown) => {
    const refs = findArticleRefs(text, known);
    expect([...refs.known].toSorted()).toEqual(ids);
    expect([...refs.unknown]).toEqual(unknown);
  });
});

describe('parseDay', () => {
  it.each([
    ['2026-11-24T10:11:12Z', '2026-11-24'],
    ['2026/11/4 10:11', '2026-11-04'],
    ['24.11.2026 10:11', '2026-11-24'],
    ['Di, 24.11.26', '2026-11-24'],
    ['24/Nov/26 10:11 AM', '2026-11-24'],
    ['Tue, 24 Nov 2026 10:11:12 +0100', '2026-11-24'],
    ['Nov 24, 2026', '2026-11-24'],
    ['3. Okt 2026', '2026-10-03'],
    ['04/05/2026', '2026-05-04'],
    ['31.13.2026', undefined],
    ['gestern', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseDay(text, 'dmy')).toBe(expected);
  });

  it('reads the American order where a value shows it', () => {
    expect(sniffDateOrder(['04/05/2026', '04/25/2026'])).toBe('mdy');
    expect(parseDay('04/05/2026', 'mdy')).toBe('2026-04-05');
  });
});

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const EXPORT = `id;Erstellt am;Betreff;Antwort
1;03.10.2026;Relay;https://lotse.example/L1002?r=1
2;04.10.2026;Relay;siehe L 1002 und L1001
3;05.11.2026;Fehler 0x80090330;keine
4;05.11.2026;Fehler 0x80090330 und 2148074288;keine
5;gestern;Relay;https://lotse.example/de/unable-to-relay/
6;01.09.2026;alt;L1002
7;06.11.2026;falsch
8;06.11.2026;Tippfehler;L1020
`;

async function report() {
  const faults: string[] = [];
  const result = await countTable(await readTable(once(EXPORT)), known, {
    columns: [],
    date: undefined,
    since: '2026-10',
    onFault: (line, reason) => faults.push(`${line} ${reason}`),
  });
  const portal = {
    titles: new Map([
      [1001, 'A <b>'],
      [1002, 'Relay'],
      [1007, 'TLS'],
    ]),
    codes: new Map([['0x80090330', 1007]]),
  };
  return { faults, result, report: toReport(result.counts, portal) };
}

describe('countTable', () => {
  it('counts tickets, links and reuse, and the codes of tickets without an article', async () => {
    const { report: counted, result, faults } = await report();
    expect(counted).toMatchObject({ tickets: 6, linked: 3, reuse: 2 });
    expect(counted.months).toEqual([
      { month: '', tickets: 1, linked: 1 },
      { month: '2026-10', tickets: 2, linked: 2 },
      { month: '2026-11', tickets: 3, linked: 0 },
    ]);
    expect(counted.articles.map(({ id, tickets }) => [id, tickets])).toEqual([
      [1002, 3],
      [1001, 1],
      [1007, 0],
    ]);
    expect(counted.candidates).toEqual([{ code: '0x80090330', tickets: 2, article: 1007 }]);
    expect(counted.unknownNumbers).toEqual([{ id: 1020, tickets: 1 }]);
    expect(result.skipped).toBe(1);
    expect(faults).toEqual([
      '6 no date in column "Erstellt am": "gestern"; counted without month',
      '8 row has 3 columns instead of 4; not counted',
    ]);
  });

  it('reads only the columns it is told to, and names the one that was meant', async () => {
    const options = { date: undefined, since: undefined, onFault: () => undefined };
    const result = await countTable(await readTable(once(EXPORT)), known, {
      ...options,
      columns: ['betreff'],
    });
    expect(result.counts.articles).toEqual([]);
    const wrong = countTable(await readTable(once(EXPORT)), known, { ...options, columns: ['Antwrt'] });
    await expect(wrong).rejects.toThrow('There is no column "Antwrt". Did you mean "Antwort"?');
  });

  it('asks for a date column where it needs one', async () => {
    const table = await readTable(once('a,b\n1,2\n'));
    const options = { columns: [], date: undefined, since: '2026-01', onFault: () => undefined };
    await expect(countTable(table, known, options)).rejects.toThrow('--date');
  });
});

describe('reports', () => {
  it('prints tables', async () => {
    const text = reportToText((await report()).report, linkrateWords('de'));
    expect(text).toContain('Tickets 6 · mit Artikel 3 · Linkrate 50 % · Wiederverwendungen 2');
    expect(text).toContain('2026-10           2            2     100 %');
    expect(text).toContain('L 1002         3  Relay');
    expect(text).toContain('Nicht genannt: L 1007');
    expect(text).toContain('L 1020 (1)');
  });

  it('writes CSV with every count', async () => {
    const csv = reportToCsv((await report()).report);
    expect(csv.split('\r\n')).toEqual([
      'kind,month,article,code,tickets,linked,rate',
      'month,,,,1,1,1.0000',
      'month,2026-10,,,2,2,1.0000',
      'month,2026-11,,,3,0,0.0000',
      'article,,L1002,,1,,',
      'article,2026-10,L1002,,2,,',
      'article,2026-10,L1001,,1,,',
      'code,,L1007,0x80090330,2,,',
      'unknown-number,,L1020,,1,,',
      '',
    ]);
  });

  it('writes a page that needs no script and escapes what it did not write', async () => {
    const html = reportToHtml((await report()).report, {
      locale: 'en',
      words: linkrateWords('en'),
      source: 'a<script>.csv',
      styleHash: 'sha256-x',
    });
    expect(html).not.toMatch(/<script| style=| on\w+=|https?:/u);
    expect(html).toContain("default-src 'none'; style-src 'sha256-x'");
    expect(html).toContain('A &lt;b&gt;');
    expect(html).toContain('a&lt;script&gt;.csv');
    expect(html.match(/<svg role="img"/gu)).toHaveLength(3);
  });
});

it('forgets rare codes rather than grow without end', () => {
  const counter = createLinkCounter(known);
  for (let index = 0; index < 60_000; index += 1) {
    counter.add(`0x8${index.toString(16).padStart(7, '0')} 0x80090330`, '2026-11');
  }
  const { codes, codesTruncated } = counter.counts();
  expect(codesTruncated).toBe(true);
  expect(codes.length).toBeLessThanOrEqual(20_000);
  expect(codes[0]).toEqual({ code: '0x80090330', tickets: 60_000 });
});
