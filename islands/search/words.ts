import type { Locale } from '#lib/core/locale.ts';
import { fill } from '#lib/i18n/format.ts';
import { pageLocale } from '../parts/page.ts';

/*
 * What only the script of the search says; a page without a search does not carry it. German is the source.
 */
const de = {
  title: 'Suche',
  known: 'Das Problem ist bekannt.',
  possible: 'Ein Artikel könnte passen.',
  unsure: 'Kein Artikel passt sicher.',
  nothing: 'Kein Artikel passt.',
  announced: '{heading} {what}',

  linesRead: { one: '1 Zeile', many: '{n} Zeilen' },
  read: 'gelesen',
  features: { one: '1 Merkmal', many: '{n} Merkmale' },
  codes: { one: '1 Code', many: '{n} Codes' },
  and: 'und',
  recognised: 'erkannt',
  nothingRecognised: 'Nichts erkannt',
  masked: { one: '1 Angabe maskiert', many: '{n} Angaben maskiert' },
  nothingMasked: 'Nichts zu maskieren',
  changeInput: 'Eingabe ändern',
  truncated: 'Zu lang: Gelesen wurden die letzten {n} Zeilen.',

  verified: 'geprüft {date}',
  toFix: 'Zur Lösung',
  forTicket: 'Für Ticket kopieren',
  safeMatch: 'Sicherer Treffer',
  possibleMatch: 'Möglicher Treffer',
  gaugeLabel: '{n} von {of} Merkmalen stimmen überein',
  line: 'Zeile {n}',
  feature: 'Merkmal {letter}',
  missing: { one: '1 Merkmal nicht im Artikel', many: '{n} Merkmale nicht im Artikel' },
  absent: 'fehlt',
  writtenAs: 'im Artikel: {text}',
  kinds: {
    message: 'Wortlaut',
    code: 'Code',
    phrase: 'Wortfolge',
    word: 'Wort',
    title: 'Titel',
    number: 'Nummer',
  },

  yourLog: 'Ihr Protokoll',
  yourMessage: 'Ihre Meldung',
  hitsMarked: 'Treffer markiert',
  nothingMarked: 'ohne Treffer',
  logLabel: 'Eingefügtes Protokoll',
  wrapOn: 'Umbruch an',
  wrapOff: 'Umbruch aus',
  folded: { one: '1 Zeile ohne Treffer', many: '{n} Zeilen ohne Treffer' },
  moreLines: { one: '1 weitere Zeile ohne Treffer', many: '{n} weitere Zeilen ohne Treffer' },
  maskedPart: 'maskiert',

  copyLink: 'Link kopieren',
  copyLinkHint: 'Der Link enthält Ihre Eingabe mit maskierten Angaben.',
  linkShortened: 'Der Link enthält nur die gezeigten Zeilen.',
  linkTooLong: 'Die Eingabe ist zu lang für einen Link.',

  codesDecoded: { one: 'Code entschlüsselt', many: 'Codes entschlüsselt' },
  decimal: 'dezimal {text}',
  writtenHere: 'hier {text}',
  fromWording: 'aus dem Wortlaut',
  unknownCode: 'Steht nicht in der Tabelle von Lotse.',

  candidates: 'Weitere Kandidaten',
  nearest: 'Am nächsten kommen',
  inCommon: 'Gemeinsam: {what}',

  goOn: 'So geht es weiter',
  doesNotFit: 'Passt der Artikel nicht?',
  moreTitle: 'Mehr Zeilen einfügen',
  moreText: 'Oft steht die Ursache in den 20 Zeilen davor, dort, wo zum ersten Mal ein Fehler gemeldet wird.',
  moreAction: 'Zeilen ergänzen',
  symptomTitle: 'Nach Symptom suchen',
  symptomText: 'Die Listen ordnen alle Artikel danach, was Sie beobachten und wo es auftritt.',
  symptomRecognised: 'Erkannt wurde „{label}“. Dazu gibt es {n}.',
  articles: { one: '1 Artikel', many: '{n} Artikel' },
  allSymptoms: 'Alle Symptome',
  allComponents: 'Alle Komponenten',
  supportTitle: 'An den Support geben',
  supportText: 'Protokoll, Codes und diese Suche gehen maskiert mit. Sie sehen alles vor dem Senden.',
  supportAction: 'Anfrage vorbereiten',

  requestTitle: 'Anfrage an den Support',
  requestField: 'Text der Anfrage, maskiert',
  requestHint: 'Ändern Sie, was Sie wollen. Lotse sendet nichts.',
  requestCopy: 'Text kopieren',
  requestMail: 'E-Mail öffnen',
  requestForm: 'Formular öffnen',
  requestNoAddress: 'Der Betreiber hat keine Adresse eingetragen. Kopieren Sie den Text in Ihr Ticketsystem.',
  requestClose: 'Schließen',
  requestSubject: 'Unbekannter Fehler',
  requestIntro: 'Lotse hat zu dieser Meldung keinen sicheren Artikel gefunden.',
  requestInput: 'Eingabe (Angaben maskiert)',
  requestCodes: 'Codes',
  requestCandidates: 'Nächste Artikel',
  requestNone: 'keine',
  requestPasteHere:
    'Der Text ist zu lang für einen Link. Er liegt in der Zwischenablage: bitte hier einfügen.',

  reading: '{n} Zeilen werden gelesen',
  readSoFar: '{n} gelesen',
  loading: 'Suche wird geladen',

  file: '{name}, {lines}, {size}',
  pasted: 'Eingefügt: {lines}, {size}',
  chosen: 'Datei {name}, {size}',
  removeFile: 'Entfernen',
  overLimit:
    'Mehr als 5 MB oder 50.000 Zeilen: Gelesen wird der letzte Teil. Meist genügen die 200 Zeilen um die Meldung herum.',
  drop: 'Datei hier ablegen',
  empty: 'Fügen Sie eine Meldung, einen Code oder ein Protokoll ein.',

  noSuggestions: 'Kein Treffer',
  suggestions: { one: '1 Treffer', many: '{n} Treffer' },
  suggestionsLabel: 'Treffer',
  allHits: 'Alle Treffer ansehen',

  again: 'Noch einmal',
  reload: 'Seite neu laden',
  lists: 'Ohne Suche weiter:',
  listArticles: 'Alle Artikel',
  listCodes: 'Fehlercodes',
  listMessages: 'Meldungen',
  problems: {
    download: {
      title: 'Der Suchindex wurde nicht geladen.',
      text: 'Die Verbindung zum Server ist abgebrochen oder wird von einem Proxy gesperrt. Ihre Eingabe ist noch da.',
    },
    stale: {
      title: 'Lotse wurde gerade aktualisiert.',
      text: 'Diese Seite gehört zu einer älteren Fassung, deren Suchindex es nicht mehr gibt. Nach dem Neuladen sucht Lotse wieder; eingefügten Text kopieren Sie vorher aus dem Feld.',
    },
    damaged: {
      title: 'Der Suchindex ist beschädigt angekommen.',
      text: 'Er wurde nicht verwendet. Noch einmal laden hilft, wenn die Übertragung schuld war.',
    },
    worker: {
      title: 'Die Suche startet in diesem Browser nicht.',
      text: 'Er führt das Suchprogramm nicht aus, weil er zu alt ist oder eine Richtlinie es verbietet.',
    },
    unreadable: {
      title: 'Die Datei lässt sich nicht lesen.',
      text: 'Sie wurde verschoben, geändert oder ist gesperrt. Wählen Sie sie noch einmal.',
    },
    gone: {
      title: 'Der eingefügte Text ist nicht mehr da.',
      text: 'Er lag nur im Arbeitsspeicher dieser Seite. Fügen Sie ihn noch einmal ein.',
    },
    fault: {
      title: 'Die Suche ist an einem Fehler von Lotse gescheitert.',
      text: 'Ihre Eingabe ist noch da. Versuchen Sie es noch einmal, mit weniger Zeilen oder nur mit der Meldung.',
    },
    evtx: {
      title: 'Eine .evtx-Datei ist kein Text.',
      text: 'Öffnen Sie sie in der Ereignisanzeige und kopieren Sie das Ereignis, oder speichern Sie es als Text, CSV oder XML.',
    },
    archive: {
      title: 'Die Datei ist ein Archiv.',
      text: 'Entpacken Sie sie und wählen Sie das Protokoll darin.',
    },
    binary: {
      title: 'Die Datei enthält keinen Text.',
      text: 'Lotse liest Protokolle in UTF-8, UTF-16 und Windows-1252. Kopieren Sie den Text und fügen Sie ihn ein.',
    },
    empty: { title: 'Die Datei ist leer.', text: 'Wählen Sie eine andere oder fügen Sie den Text ein.' },
  },
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

export type SearchWords = Widen<typeof de>;

const en: SearchWords = {
  title: 'Search',
  known: 'This is a known issue.',
  possible: 'One article may match.',
  unsure: 'No article is a safe match.',
  nothing: 'No article matches.',
  announced: '{heading} {what}',

  linesRead: { one: '1 line', many: '{n} lines' },
  read: 'read',
  features: { one: '1 feature', many: '{n} features' },
  codes: { one: '1 code', many: '{n} codes' },
  and: 'and',
  recognised: 'recognised',
  nothingRecognised: 'Nothing recognised',
  masked: { one: '1 detail masked', many: '{n} details masked' },
  nothingMasked: 'Nothing to mask',
  changeInput: 'Change input',
  truncated: 'Too long: only the last {n} lines were read.',

  verified: 'verified {date}',
  toFix: 'To the fix',
  forTicket: 'Copy for ticket',
  safeMatch: 'Safe match',
  possibleMatch: 'Possible match',
  gaugeLabel: '{n} of {of} features match',
  line: 'Line {n}',
  feature: 'Feature {letter}',
  missing: { one: '1 feature not in the article', many: '{n} features not in the article' },
  absent: 'missing',
  writtenAs: 'in the article: {text}',
  kinds: {
    message: 'Wording',
    code: 'Code',
    phrase: 'Phrase',
    word: 'Word',
    title: 'Title',
    number: 'Number',
  },

  yourLog: 'Your log',
  yourMessage: 'Your message',
  hitsMarked: 'Matches marked',
  nothingMarked: 'no matches',
  logLabel: 'Pasted log',
  wrapOn: 'Wrapping on',
  wrapOff: 'Wrapping off',
  folded: { one: '1 line without a match', many: '{n} lines without a match' },
  moreLines: { one: '1 more line without a match', many: '{n} more lines without a match' },
  maskedPart: 'masked',

  copyLink: 'Copy link',
  copyLinkHint: 'The link contains your input with details masked.',
  linkShortened: 'The link contains the shown lines only.',
  linkTooLong: 'The input is too long for a link.',

  codesDecoded: { one: 'Code decoded', many: 'Codes decoded' },
  decimal: 'decimal {text}',
  writtenHere: 'here {text}',
  fromWording: 'from the wording',
  unknownCode: 'Not in the table of Lotse.',

  candidates: 'Further candidates',
  nearest: 'Closest articles',
  inCommon: 'In common: {what}',

  goOn: 'How to go on',
  doesNotFit: 'Not the right article?',
  moreTitle: 'Paste more lines',
  moreText: 'The cause is often in the 20 lines before, where an error is reported for the first time.',
  moreAction: 'Add lines',
  symptomTitle: 'Search by symptom',
  symptomText: 'The lists order all articles by what you see and where it happens.',
  symptomRecognised: 'Recognised: “{label}”. There is {n} on it.',
  articles: { one: '1 article', many: '{n} articles' },
  allSymptoms: 'All symptoms',
  allComponents: 'All components',
  supportTitle: 'Hand to support',
  supportText: 'Log, codes and this search go along, masked. You see everything before it is sent.',
  supportAction: 'Prepare request',

  requestTitle: 'Request to support',
  requestField: 'Text of the request, masked',
  requestHint: 'Change whatever you like. Lotse sends nothing.',
  requestCopy: 'Copy text',
  requestMail: 'Open email',
  requestForm: 'Open form',
  requestNoAddress: 'The operator has given no address. Copy the text into your ticket system.',
  requestClose: 'Close',
  requestSubject: 'Unknown error',
  requestIntro: 'Lotse found no safe article for this message.',
  requestInput: 'Input (details masked)',
  requestCodes: 'Codes',
  requestCandidates: 'Closest articles',
  requestNone: 'none',
  requestPasteHere: 'The text is too long for a link. It is on the clipboard: please paste it here.',

  reading: 'Reading {n} lines',
  readSoFar: '{n} read',
  loading: 'Loading the search',

  file: '{name}, {lines}, {size}',
  pasted: 'Pasted: {lines}, {size}',
  chosen: 'File {name}, {size}',
  removeFile: 'Remove',
  overLimit:
    'More than 5 MB or 50,000 lines: the last part is read. Usually the 200 lines around the message are enough.',
  drop: 'Drop file here',
  empty: 'Paste a message, a code or a log.',

  noSuggestions: 'No match',
  suggestions: { one: '1 match', many: '{n} matches' },
  suggestionsLabel: 'Matches',
  allHits: 'Show all matches',

  again: 'Try again',
  reload: 'Reload page',
  lists: 'Go on without the search:',
  listArticles: 'All articles',
  listCodes: 'Error codes',
  listMessages: 'Messages',
  problems: {
    download: {
      title: 'The search index was not loaded.',
      text: 'The connection to the server broke or a proxy blocks it. Your input is still there.',
    },
    stale: {
      title: 'Lotse has just been updated.',
      text: 'This page belongs to an earlier version whose search index is gone. After a reload the search works again; copy pasted text from the field first.',
    },
    damaged: {
      title: 'The search index arrived damaged.',
      text: 'It was not used. Loading it again helps if the transfer was to blame.',
    },
    worker: {
      title: 'The search does not start in this browser.',
      text: 'It does not run the search program, because it is too old or a policy forbids it.',
    },
    unreadable: {
      title: 'The file cannot be read.',
      text: 'It was moved, changed or is locked. Choose it once more.',
    },
    gone: {
      title: 'The pasted text is no longer there.',
      text: 'It was only in the memory of this page. Paste it once more.',
    },
    fault: {
      title: 'The search failed because of a fault in Lotse.',
      text: 'Your input is still there. Try again, with fewer lines or with the message only.',
    },
    evtx: {
      title: 'An .evtx file is not text.',
      text: 'Open it in Event Viewer and copy the event, or save it as text, CSV or XML.',
    },
    archive: { title: 'The file is an archive.', text: 'Unpack it and choose the log inside.' },
    binary: {
      title: 'The file contains no text.',
      text: 'Lotse reads logs in UTF-8, UTF-16 and Windows-1252. Copy the text and paste it.',
    },
    empty: { title: 'The file is empty.', text: 'Choose another one or paste the text.' },
  },
};

const WORDS: Readonly<Record<Locale, SearchWords>> = { de, en };

type Forms = { readonly one: string; readonly many: string };

/** A text with a count, written as the page's language writes numbers. @example 50000 → '50.000 Zeilen' */
export function counted({ one, many }: Forms, n: number): string {
  return n === 1 ? one : fill(many, { n: formatCount(n) });
}

/** @example formatCount(50000) → '50.000' on a German page */
export function formatCount(n: number): string {
  return n.toLocaleString(pageLocale());
}

/** The words in the language of the page. */
export function searchWords(locale: Locale = pageLocale()): SearchWords {
  return WORDS[locale];
}
