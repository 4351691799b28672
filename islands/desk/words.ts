import type { Localized } from '#lib/core/locale.ts';
import type { MailDirection, ProductRole } from '#lib/desk/types.ts';
import { pageLocale } from '../parts/page.ts';

/** Words of the ticket clerk, all of them shown by the script. German is the source. */
const de = {
  field: 'Ticket, mit Zitaten, Signatur und Protokollen',
  placeholder: 'Einfügen mit Strg+V',
  privacy: 'Bleibt in diesem Browser: nichts wird gesendet oder gespeichert.',
  focusHint: 'Nach dem Einfügen springt der Fokus zum ersten Ergebnis.',
  file: 'Datei',
  read: 'Ticket lesen',
  readKeys: 'Strg ↵',
  empty: 'Fügen Sie ein Ticket ein.',
  reading: 'Das Ticket wird gelesen.',
  tooLong: 'Gelesen werden die ersten {n} Zeichen.',

  candidates: 'Passende Artikel',
  candidatesIn: { de: 'auf Deutsch, wie das Ticket', en: 'auf Englisch, wie das Ticket' },
  nearest: 'Kein Artikel passt sicher. Am nächsten kommen:',
  none: 'Kein Artikel passt zu diesem Ticket.',
  noneNext: 'Fragen Sie nach dem, was fehlt, oder geben Sie das Ticket mit der Kopie unten weiter.',
  safe: 'Sicherer Treffer',
  possible: 'Möglicher Treffer',
  weak: 'Wenig gemeinsam',
  features: '{n} von {of} Merkmalen',
  inCommon: 'Gemeinsam: {what}',
  reply: 'Antwort',
  replyFor: ' mit {number}',
  keys: 'J und K wählen, R öffnet die Antwort, Umschalt+T kopiert sie wie zuletzt, Q kopiert die Fragen.',

  facts: 'Angaben im Ticket',
  line: 'Zeile {n}',
  show: 'im Ticket zeigen',
  notGiven: 'nicht genannt',
  factNames: {
    language: 'Sprache',
    versions: 'NoSpamProxy',
    roles: 'Rolle',
    windowsVersions: 'Windows',
    windowsLanguages: 'Sprache von Windows',
    direction: 'Richtung',
    codes: 'Codes',
    messages: 'Wortlaut',
  },
  languages: { de: 'Deutsch', en: 'Englisch' },
  languageUnknown: 'nicht erkannt, gelesen als {language}',
  roles: {
    'gateway-role': 'Gatewayrolle',
    'intranet-role': 'Intranetrolle',
    'web-portal': 'Web Portal',
    'outlook-add-in': 'Outlook Add-In',
  },
  directions: { inbound: 'eingehend', outbound: 'ausgehend' },
  more: 'und {n} weitere',

  questions: 'Was noch fehlt',
  questionsFor: 'Fragen zu {number}, in der Sprache des Tickets',
  questionsGeneral: 'Allgemeine Fragen, in der Sprache des Tickets',
  nothingMissing: 'Alles, was der Artikel braucht, steht im Ticket.',
  toJudge: 'Ob das im Ticket steht, kann nur ein Mensch beurteilen.',
  copyQuestions: 'Fragen kopieren',

  redaction: 'Kopie zum Weitergeben',
  replaced: { one: '1 Angabe ersetzt', many: '{n} Angaben ersetzt' },
  nothingReplaced: 'keine Angabe ersetzt',
  original: 'Ticket',
  copy: 'Kopie, änderbar',
  check:
    'Vergleichen Sie beide Seiten, bevor Sie kopieren: Namen mitten im Satz und Kundennummern erkennt Lotse nicht. Was fehlt, ersetzen Sie rechts selbst.',
  copyCopy: 'Kopie kopieren',
  legend: 'Wofür die Platzhalter stehen (nur für Sie)',
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };
export type ClerkWords = Widen<typeof de>;

const en: ClerkWords = {
  field: 'Ticket, with quoted mail, signature and logs',
  placeholder: 'Paste with Ctrl+V',
  privacy: 'Stays in this browser: nothing is sent or stored.',
  focusHint: 'After pasting, the focus moves to the first result.',
  file: 'File',
  read: 'Read the ticket',
  readKeys: 'Ctrl ↵',
  empty: 'Paste a ticket.',
  reading: 'Reading the ticket.',
  tooLong: 'The first {n} characters are read.',

  candidates: 'Articles that fit',
  candidatesIn: { de: 'in German, like the ticket', en: 'in English, like the ticket' },
  nearest: 'No article is a safe match. These come nearest:',
  none: 'No article fits this ticket.',
  noneNext: 'Ask for what is missing, or pass the ticket on with the copy below.',
  safe: 'Safe match',
  possible: 'Possible match',
  weak: 'Little in common',
  features: '{n} of {of} features',
  inCommon: 'In common: {what}',
  reply: 'Reply',
  replyFor: ' with {number}',
  keys: 'J and K choose, R opens the reply, Shift+T copies it as last time, Q copies the questions.',

  facts: 'Facts in the ticket',
  line: 'Line {n}',
  show: 'show in the ticket',
  notGiven: 'not given',
  factNames: {
    language: 'Language',
    versions: 'NoSpamProxy',
    roles: 'Role',
    windowsVersions: 'Windows',
    windowsLanguages: 'Language of Windows',
    direction: 'Direction',
    codes: 'Codes',
    messages: 'Word for word',
  },
  languages: { de: 'German', en: 'English' },
  languageUnknown: 'not recognised, read as {language}',
  roles: {
    'gateway-role': 'Gateway Role',
    'intranet-role': 'Intranet Role',
    'web-portal': 'Web Portal',
    'outlook-add-in': 'Outlook Add-In',
  },
  directions: { inbound: 'inbound', outbound: 'outbound' },
  more: 'and {n} more',

  questions: 'What is still missing',
  questionsFor: 'Questions for {number}, in the language of the ticket',
  questionsGeneral: 'General questions, in the language of the ticket',
  nothingMissing: 'The ticket gives everything that the article needs.',
  toJudge: 'Only a person can tell whether the ticket says this.',
  copyQuestions: 'Copy questions',

  redaction: 'Copy to pass on',
  replaced: { one: '1 value replaced', many: '{n} values replaced' },
  nothingReplaced: 'no value replaced',
  original: 'Ticket',
  copy: 'Copy, can be changed',
  check:
    'Compare both sides before you copy: Lotse does not recognise names in the middle of a sentence or customer numbers. Replace on the right what it missed.',
  copyCopy: 'Copy this text',
  legend: 'What the labels stand for (for your eyes only)',
};

const WORDS: Localized<ClerkWords> = { de, en };

type Complete = {
  readonly roles: Readonly<Record<ProductRole, string>>;
  readonly directions: Readonly<Record<MailDirection, string>>;
};

export function clerkWords(): ClerkWords & Complete {
  return WORDS[pageLocale()];
}
