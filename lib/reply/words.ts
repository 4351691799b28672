import type { Locale, Localized } from '#lib/core/locale.ts';
import type { ReplyAddress, ReplyCommand, ReplyContent, ReplyShell } from './types.ts';

/** Words of a reply. Few enough to travel with the composer; the pages have their own dictionary. */
export type ReplyWords = {
  readonly contents: Readonly<Record<ReplyContent, string>>;
  readonly shells: Readonly<Record<ReplyShell, string>>;
  /** Absent: nothing worth a word. */
  readonly rights: Readonly<Partial<Record<ReplyCommand['rights'], string>>>;
  readonly restart: Readonly<Partial<Record<ReplyCommand['restart'], string>>>;
  readonly interruptsMailFlow: string;
  readonly expected: string;
  readonly message: string;
  readonly warning: string;
  readonly note: string;
  readonly figure: string;
  readonly asOf: string;
};

export const REPLY_WORDS: Localized<ReplyWords> = {
  de: {
    contents: { cause: 'Ursache', fix: 'Lösung', check: 'Prüfen', undo: 'Rückgängig' },
    shells: { powershell: 'PowerShell', cmd: 'Eingabeaufforderung' },
    rights: { administrator: 'als Administrator', 'domain-administrator': 'als Domänenadministrator' },
    restart: {
      service: 'danach den Dienst neu starten',
      outlook: 'danach Outlook neu starten',
      'sign-in': 'danach neu anmelden',
      windows: 'danach Windows neu starten',
    },
    interruptsMailFlow: 'unterbricht den E-Mail-Fluss',
    expected: 'Erwartet',
    message: 'Meldung',
    warning: 'Warnung',
    note: 'Hinweis',
    figure: 'Abbildung',
    asOf: 'Stand',
  },
  en: {
    contents: { cause: 'Cause', fix: 'Fix', check: 'Check', undo: 'Undo' },
    shells: { powershell: 'PowerShell', cmd: 'Command Prompt' },
    rights: { administrator: 'as administrator', 'domain-administrator': 'as domain administrator' },
    restart: {
      service: 'then restart the service',
      outlook: 'then restart Outlook',
      'sign-in': 'then sign in again',
      windows: 'then restart Windows',
    },
    interruptsMailFlow: 'interrupts mail flow',
    expected: 'Expected',
    message: 'Message',
    warning: 'Warning',
    note: 'Note',
    figure: 'Figure',
    asOf: 'As of',
  },
};

export type FrameWords = {
  readonly greeting: string;
  readonly lead: { readonly one: string; readonly many: string };
  readonly closing: string;
};

const ENGLISH_FRAME: FrameWords = {
  greeting: 'Hello,',
  lead: {
    one: 'Your request matches a known issue. This is the entry in our knowledge base:',
    many: 'Your request matches known issues. These are the entries in our knowledge base:',
  },
  closing: 'Please let us know if anything remains open.',
};

const GERMAN_FRAMES: Readonly<Record<ReplyAddress, FrameWords>> = {
  sie: {
    greeting: 'Guten Tag,',
    lead: {
      one: 'Ihre Anfrage passt zu einem bekannten Problem. Das ist der Eintrag in unserer Wissensdatenbank:',
      many: 'Ihre Anfrage passt zu bekannten Problemen. Das sind die Einträge in unserer Wissensdatenbank:',
    },
    closing: 'Bitte geben Sie uns Bescheid, falls damit etwas offenbleibt.',
  },
  du: {
    greeting: 'Hallo,',
    lead: {
      one: 'deine Anfrage passt zu einem bekannten Problem. Das ist der Eintrag in unserer Wissensdatenbank:',
      many: 'deine Anfrage passt zu bekannten Problemen. Das sind die Einträge in unserer Wissensdatenbank:',
    },
    closing: 'Bitte gib uns Bescheid, falls damit etwas offenbleibt.',
  },
  neutral: {
    greeting: 'Guten Tag,',
    lead: {
      one: 'die Anfrage passt zu einem bekannten Problem. Das ist der Eintrag in unserer Wissensdatenbank:',
      many: 'die Anfrage passt zu bekannten Problemen. Das sind die Einträge in unserer Wissensdatenbank:',
    },
    closing: 'Falls damit etwas offenbleibt, hilft uns eine kurze Rückmeldung.',
  },
};

/** The lines around the articles. English has one form of address. */
export function frameWords(locale: Locale, address: ReplyAddress): FrameWords {
  return locale === 'de' ? GERMAN_FRAMES[address] : ENGLISH_FRAME;
}
