import { findCodes } from '#lib/codes/find-codes.ts';
import type { Locale } from '#lib/core/locale.ts';
import { markSections } from '#lib/reading/mail/sections.ts';
import { splitLines } from '#lib/reading/split-lines.ts';
import { findDirection } from './facts/direction.ts';
import { findMessages } from './facts/messages.ts';
import { findRoles } from './facts/role.ts';
import { findVersions } from './facts/version.ts';
import { findWindowsLanguages, findWindowsVersions } from './facts/windows.ts';
import { ticketLanguage } from './language.ts';
import type { ArticleQuestion, OpenQuestion, TicketFacts } from './types.ts';

/** Reads a whole ticket, with quoted mail, signature and logs. Offsets count in `text`. */
export function readTicket(text: string): TicketFacts {
  return {
    language: ticketLanguage(markSections(splitLines(text))),
    versions: findVersions(text),
    roles: findRoles(text),
    windowsVersions: findWindowsVersions(text),
    windowsLanguages: findWindowsLanguages(text),
    direction: findDirection(text),
    codes: findCodes(text),
    messages: findMessages(text),
  };
}

/** The article's questions that the ticket does not answer, in the customer's language; sure ones first. */
export function missingQuestions(
  questions: readonly ArticleQuestion[],
  facts: TicketFacts,
  locale: Locale,
): readonly OpenQuestion[] {
  const open = questions.filter(({ fact }) => fact === 'other' || !isKnown(fact, facts));
  const asked = open.map(
    (question): OpenQuestion => ({
      text: question[locale],
      state: question.fact === 'other' ? 'unknown' : 'missing',
    }),
  );
  return [
    ...asked.filter(({ state }) => state === 'missing'),
    ...asked.filter(({ state }) => state === 'unknown'),
  ];
}

function isKnown(fact: Exclude<ArticleQuestion['fact'], 'other'>, facts: TicketFacts): boolean {
  switch (fact) {
    case 'version':
      return facts.versions.length > 0;
    case 'role':
      return facts.roles.length > 0;
    case 'windows-version':
      return facts.windowsVersions.length > 0;
    case 'windows-language':
      return facts.windowsLanguages.length > 0;
    case 'code':
      return facts.codes.length > 0;
    case 'direction':
      return facts.direction !== undefined;
    default:
      return facts.messages.length > 0;
  }
}
