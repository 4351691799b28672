import type { Place } from '#lib/desk/types.ts';
import type { ShownHit } from '../search/client/protocol.ts';
import type { TicketReading } from './read-whole-ticket.ts';

/**
 * The ticket with the messages that the search found word for word in an article: it knows them, while the reader of
 * facts goes by what messages look like. Nobody then asks for a message that stands in the ticket.
 */
export function withFoundMessages(reading: TicketReading, hits: readonly ShownHit[]): TicketReading {
  const { text, facts } = reading;
  if (facts.messages.length > 0) return reading;
  const evidence = hits.flatMap((hit) => hit.evidence.filter(({ kind }) => kind === 'message'));
  const found = evidence.flatMap(({ label, line }) => placeIn(text, label, line) ?? []);
  const messages = found.filter(
    ({ start }, index) => found.findIndex((other) => other.start === start) === index,
  );
  return messages.length === 0 ? reading : { ...reading, facts: { ...facts, messages } };
}

/** The words in that line; where the label is shortened or rejoined from several lines, the line. */
function placeIn(text: string, label: string, line: number): Place | undefined {
  const lines = text.split('\n');
  const words = lines[line - 1];
  if (words === undefined) return undefined;
  const before = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  const at = words.indexOf(label);
  return at < 0
    ? { start: before, end: before + words.length }
    : { start: before + at, end: before + at + label.length };
}
