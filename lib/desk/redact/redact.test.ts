import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from '#lib/core/testing/growth.ts';
import { readTicket } from '../clerk.ts';
import { loadTicketFixtures } from '../tickets.test-data.ts';
import { redact } from './redact.ts';

const tickets = loadTicketFixtures();

describe.each(tickets.map((ticket) => [ticket.name, ticket] as const))('%s', (_, ticket) => {
  const { text, spans, legend } = redact(ticket.text, ticket.language);

  it('shows nobody and no host', () => {
    for (const word of ticket.private) expect(ticket.text).toContain(word);
    expect(ticket.private.filter((word) => text.includes(word))).toEqual([]);
  });

  it('keeps what support needs', () => {
    expect(ticket.keep.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('can be compared part by part', () => {
    let copied = 0;
    let redactedEnd = 0;
    for (const span of spans) {
      expect(text.slice(redactedEnd, span.redactedStart)).toBe(ticket.text.slice(copied, span.start));
      expect(text.slice(span.redactedStart, span.redactedEnd)).toBe(span.label);
      const entry = legend.find(({ label }) => label === span.label);
      expect(entry?.values).toContain(ticket.text.slice(span.start, span.end));
      copied = span.end;
      redactedEnd = span.redactedEnd;
    }
    expect(text.slice(redactedEnd)).toBe(ticket.text.slice(copied));
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(spans.length);
  });
});

it('gives one person one label, however the ticket calls them', () => {
  const text =
    'Von: "Özdemir, Leyla" <l@example.com>\nAn: x@example.net\n\nHallo Herr Albrecht,\n\nFrau Özdemir bat um Hilfe.\n\nViele Grüße\nLeyla Özdemir\n';
  expect(redact(text, 'de').text).toBe(
    'Von: "‹Name 1›" <‹E-Mail 1›>\nAn: ‹E-Mail 2›\n\nHallo Herr ‹Name 2›,\n\nFrau ‹Name 1› bat um Hilfe.\n\nViele Grüße\n‹Name 1›\n',
  );
});

it('masks all of two parts that overlap', () => {
  const text = 'Dear Ms Anna Meier,\nsee Anna Meier.x@example.com';
  expect(redact(text, 'en').text).toBe('Dear Ms ‹Name 1›,\nsee ‹Email 1›');
});

it('finds a name in a genitive and in a compound', () => {
  const text = "Dear Ms Meier,\nMeier's mail, the Meier-Ticket, Meierhof";
  expect(redact(text, 'en').text).toBe("Dear Ms ‹Name 1›,\n‹Name 1›'s mail, the ‹Name 1›-Ticket, Meierhof");
});

it('speaks the language of the agent', () => {
  const text = 'Dear Ms Raman,\nC:\\Data\\x on \\\\fs01\\share, phone +44 20 7946 0123';
  expect(redact(text, 'en').text).toContain('Dear Ms ‹Name 1›,');
  expect(redact(text, 'en').text).toContain('‹Phone 1›');
  expect(redact(text, 'de').text).toContain('‹Telefon 1›');
});

it('leaves words alone that only look like names', () => {
  const text =
    'Dear Support Team,\n\nGateway Role 1088, Windows Server 2019, Microsoft Outlook.\nHello all,\n\nBest regards\n\nIT-Administration\nSupport\n';
  expect(redact(text, 'en').text).toBe(text);
});

it('takes any text, and the parts between labels are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { text: redacted, spans } = redact(text, 'de');
      expect(redacted.length).toBe(
        text.length + spans.reduce((sum, { start, end, label }) => sum + label.length - (end - start), 0),
      );
    }),
  );
});

describe('hostile input', () => {
  it.each(['A', 'A-', 'A ', '"a ', '1 ', '+1 ', 'Am A', 'Server A', 'version 9.', 'a.', '\nHi A', '& '])(
    'takes a text of %j in linear time',
    (unit) => {
      const work = (text: string) => {
        redact(text, 'de');
        readTicket(text);
      };
      expect(growthOf(work, unit)).toBeLessThan(LINEAR);
    },
  );

  it('takes a ticket that greets ten thousand people', () => {
    const letters = 'abcdefghij';
    const name = (index: number) => `Z${[...String(index)].map((digit) => letters[Number(digit)]).join('')}`;
    const text = Array.from({ length: 10_000 }, (_, index) => `Hi ${name(index)},`).join('\n');
    expect(redact(text, 'en').legend).toHaveLength(10_000);
  });
});
