import type { Locale, Localized } from '#lib/core/locale.ts';
import type { ReplyAddress, ReplyContent, ReplyFormat } from '#lib/reply/types.ts';

/** Words of the reply composer; the page without script is rendered with the same ones. German is the source. */
const de = {
  title: 'Antwort für das Ticket',
  close: 'Schließen',
  language: 'Sprache',
  languages: { de: 'Deutsch', en: 'Englisch' },
  untranslated: 'Der Artikel ist noch nicht übersetzt, der Text bleibt deutsch.',
  format: 'Format',
  formats: {
    link: { name: 'Link', use: 'Titel und Adresse' },
    markdown: { name: 'Markdown', use: 'GitLab, GitHub' },
    html: { name: 'HTML, formatiert', use: 'Outlook, Webmail' },
    text: { name: 'Text mit Schritten', use: 'Überall lesbar' },
  },
  contents: 'Inhalt',
  content: { cause: 'Ursache', fix: 'Lösung', check: 'Prüfen', undo: 'Rückgängig' },
  shell: 'Befehle',
  shells: { powershell: 'PowerShell', cmd: 'Eingabeaufforderung' },
  frame: 'Anrede und Schluss',
  withFrame: 'Mit Anrede und Schluss',
  addresses: { sie: 'Sie', du: 'Du', neutral: 'Neutral' },
  values: 'Werte in den Befehlen',
  refused: 'Wird so nicht eingesetzt: Eine Shell könnte es als zweiten Befehl lesen.',
  articles: 'Artikel',
  remove: '{number} weglassen',
  add: 'Weiterer Artikel',
  addHint: 'Nummer oder Wort, dann Enter',
  noArticle: 'Kein Artikel passt.',
  listMissing: 'Die Liste der Artikel wurde nicht geladen.',
  articleAdded: '{number} aufgenommen',
  articleRemoved: '{number} weggelassen',
  more: { one: 'und 1 weiterer', many: 'und {n} weitere' },
  preview: 'Vorschau',
  previewNote: 'So kommt es in die Zwischenablage',
  richNote: 'Felder ohne Formatierung bekommen denselben Text ohne sie.',
  linkNote: 'Felder mit Formatierung bekommen den Titel als Link.',
  loading: 'Artikel wird geladen',
  failed: 'Der Artikel wurde nicht geladen.',
  failedHint: 'Die Verbindung ist abgebrochen, oder das Portal wurde gerade erneuert.',
  again: 'Noch einmal',
  copy: 'Kopieren',
  cancel: 'Abbrechen',
  remembered: 'Auswahl gilt auch für das nächste Ticket.',
  refusedCopy: 'Der Browser gibt die Zwischenablage nicht frei. Der Text ist markiert: Strg+C kopiert ihn.',
  allCopied: 'Antwort kopiert: {what}',
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };
export type ReplyUiWords = Widen<typeof de>;

const en: ReplyUiWords = {
  title: 'Ticket reply',
  close: 'Close',
  language: 'Language',
  languages: { de: 'German', en: 'English' },
  untranslated: 'The article is not translated yet; its text stays German.',
  format: 'Format',
  formats: {
    link: { name: 'Link', use: 'Title and address' },
    markdown: { name: 'Markdown', use: 'GitLab, GitHub' },
    html: { name: 'Rich text', use: 'Outlook, webmail' },
    text: { name: 'Text with steps', use: 'Readable everywhere' },
  },
  contents: 'Contents',
  content: { cause: 'Cause', fix: 'Fix', check: 'Check', undo: 'Undo' },
  shell: 'Commands',
  shells: { powershell: 'PowerShell', cmd: 'Command Prompt' },
  frame: 'Salutation and closing',
  withFrame: 'With salutation and closing',
  addresses: { sie: 'Sie (formal)', du: 'Du (informal)', neutral: 'Neutral' },
  values: 'Values in the commands',
  refused: 'Not put in like this: a shell could read it as a second command.',
  articles: 'Articles',
  remove: 'Leave out {number}',
  add: 'Another article',
  addHint: 'Number or word, then Enter',
  noArticle: 'No article matches.',
  listMissing: 'The list of articles was not loaded.',
  articleAdded: '{number} added',
  articleRemoved: '{number} left out',
  more: { one: 'and 1 more', many: 'and {n} more' },
  preview: 'Preview',
  previewNote: 'This is what goes into the clipboard',
  richNote: 'Fields without formatting get the same text without it.',
  linkNote: 'Fields with formatting get the title as a link.',
  loading: 'Loading the article',
  failed: 'The article was not loaded.',
  failedHint: 'The connection broke, or the portal has just been renewed.',
  again: 'Try again',
  copy: 'Copy',
  cancel: 'Cancel',
  remembered: 'Your choice also holds for the next ticket.',
  refusedCopy: 'The browser does not open the clipboard. The text is selected: Ctrl+C copies it.',
  allCopied: 'Reply copied: {what}',
};

const WORDS: Localized<ReplyUiWords> = { de, en };

/** Each key names its enumeration, so that a new value without a word is a type error. */
type Complete = {
  readonly content: Readonly<Record<ReplyContent, string>>;
  readonly formats: Readonly<Record<ReplyFormat, { readonly name: string; readonly use: string }>>;
  readonly addresses: Readonly<Record<ReplyAddress, string>>;
};

export function replyUiWords(locale: Locale): ReplyUiWords & Complete {
  return WORDS[locale];
}
