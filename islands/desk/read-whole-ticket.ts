import type { Locale } from '#lib/core/locale.ts';
import { readTicket } from '#lib/desk/clerk.ts';
import type { TicketFacts } from '#lib/desk/types.ts';
import { pageLocale } from '../parts/page.ts';
import type { Answer } from '../search/client/protocol.ts';
import { searchFiles } from '../search/client/search-files.ts';
import { searchClient } from '../search/client/shared-client.ts';

/**
 * A ticket is a mail with a log, not a log. Reading more would keep the page from answering: facts and copy are
 * found here and not in the worker. Characters.
 */
export const TICKET_MAX_LENGTH = 400_000;

/** What is known of a ticket before the search has answered. */
export type TicketReading = {
  readonly text: string;
  readonly facts: TicketFacts;
  /** Language of the answer: the customer's, or that of the page where it is not recognised. */
  readonly locale: Locale;
};

/** Finds the facts. Offsets count in `text`. */
export function readFacts(text: string): TicketReading {
  const read = text.slice(0, TICKET_MAX_LENGTH);
  const facts = readTicket(read);
  return { text: read, facts, locale: facts.language ?? pageLocale() };
}

/**
 * Candidate articles, with titles in the language of the ticket.
 * @throws SearchProblem
 */
export async function findCandidates({ text, locale }: TicketReading): Promise<Answer> {
  return await searchClient.call('diagnose', { files: searchFiles(), input: text, locale });
}
