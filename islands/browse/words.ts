import type { Locale } from '#lib/core/locale.ts';
import { pageLocale } from '../parts/page.ts';

/* What only the script of the list says. German is the source. */
const de = {
  articles: { one: '1 Artikel', many: '{n} Artikel' },
  of: 'von {n}',
  shown: '{shown} von {of}',
  activeFilters: 'Aktive Filter',
  remove: 'Filter {label} entfernen',
  removeAll: 'Alle entfernen',
  version: 'Version {version}',
  mine: '{version} (meine)',

  sorted: 'Sortiert nach {column}, {direction}',
  ascending: 'aufsteigend',
  descending: 'absteigend',

  linkView: 'Diese Ansicht verlinken',
  linkField: 'Adresse dieser Ansicht',
  density: 'Dichte',
  filters: 'Filter',
  exportCsv: 'CSV',
  exportLabel: 'Artikel dieser Ansicht als CSV-Datei',
  exported: { one: '1 Artikel als CSV-Datei', many: '{n} Artikel als CSV-Datei' },
  fileName: 'lotse-artikel',

  preview: 'Vorschau {number}',
  link: 'Link',
  reply: 'Antwort',
  linkCopied: 'Link zu {number} kopiert',
  linkFailed: 'Nicht kopiert, der Link ist markiert',

  emptyTitle: '0 Artikel mit diesen Filtern',
  emptyText: 'Lassen Sie einen Filter weg, dann bleiben:',
  without: 'Ohne {label}',
  emptyAll: 'Alle Artikel zeigen',
  emptySearch: 'Nach Meldung und Code suchen',

  views: 'Ansichten',
  viewsNone: 'Noch keine Ansicht gespeichert.',
  viewsHint: 'Gespeichert wird nur in diesem Browser.',
  viewName: 'Name für diese Ansicht',
  viewSave: 'Speichern',
  viewRemove: 'Ansicht {name} löschen',
  viewSaved: 'Ansicht {name} gespeichert',
  viewRemoved: 'Ansicht {name} gelöscht',
  viewNotKept: 'Ihr Browser speichert nichts für diese Seite.',

  keys: 'Tastatur',
  keysLead: 'Diese Tasten gelten, solange die Liste den Fokus hat.',
  keyRow: 'Zeile',
  keyPreview: 'Vorschau',
  keyOpen: 'Öffnen',
  keyFilters: 'Filter',
  keySearch: 'Suche',
  keyHelp: 'Hilfe',
  keyNames: { space: 'Leertaste', enter: '↵' },
  keysOff: 'Kurztasten abschalten',
  keysOn: 'Kurztasten einschalten',
  keysAreOff: 'Kurztasten sind abgeschaltet.',
  close: 'Schließen',
  help: {
    rows: 'nächste, vorige Zeile',
    preview: 'Vorschau an Ort und Stelle',
    open: 'Artikel öffnen',
    link: 'Link mit Fassung kopieren',
    reply: 'Antwort für das Ticket',
    filters: 'zu den Filtern; Esc führt zurück',
    search: 'zur Suche',
    help: 'diese Hilfe',
  },
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

export type BrowseWords = Widen<typeof de>;

const en: BrowseWords = {
  articles: { one: '1 article', many: '{n} articles' },
  of: 'of {n}',
  shown: '{shown} of {of}',
  activeFilters: 'Active filters',
  remove: 'Remove filter {label}',
  removeAll: 'Remove all',
  version: 'Version {version}',
  mine: '{version} (mine)',

  sorted: 'Sorted by {column}, {direction}',
  ascending: 'ascending',
  descending: 'descending',

  linkView: 'Link to this view',
  linkField: 'Address of this view',
  density: 'Density',
  filters: 'Filters',
  exportCsv: 'CSV',
  exportLabel: 'Articles of this view as a CSV file',
  exported: { one: '1 article as a CSV file', many: '{n} articles as a CSV file' },
  fileName: 'lotse-articles',

  preview: 'Preview {number}',
  link: 'Link',
  reply: 'Reply',
  linkCopied: 'Link to {number} copied',
  linkFailed: 'Not copied, the link is selected',

  emptyTitle: '0 articles with these filters',
  emptyText: 'Leave out one filter, and there are:',
  without: 'Without {label}',
  emptyAll: 'Show all articles',
  emptySearch: 'Search by message and code',

  views: 'Views',
  viewsNone: 'No view saved yet.',
  viewsHint: 'Saved in this browser only.',
  viewName: 'Name for this view',
  viewSave: 'Save',
  viewRemove: 'Delete view {name}',
  viewSaved: 'View {name} saved',
  viewRemoved: 'View {name} deleted',
  viewNotKept: 'Your browser keeps nothing for this page.',

  keys: 'Keyboard',
  keysLead: 'These keys act while the list has the focus.',
  keyRow: 'Row',
  keyPreview: 'Preview',
  keyOpen: 'Open',
  keyFilters: 'Filters',
  keySearch: 'Search',
  keyHelp: 'Help',
  keyNames: { space: 'Space', enter: '↵' },
  keysOff: 'Turn shortcuts off',
  keysOn: 'Turn shortcuts on',
  keysAreOff: 'Shortcuts are off.',
  close: 'Close',
  help: {
    rows: 'next, previous row',
    preview: 'preview in place',
    open: 'open the article',
    link: 'copy the link with its revision',
    reply: 'reply for the ticket',
    filters: 'to the filters; Esc leads back',
    search: 'to the search',
    help: 'this help',
  },
};

const WORDS: Readonly<Record<Locale, BrowseWords>> = { de, en };

/** The words in the language of the page. */
export function browseWords(locale: Locale = pageLocale()): BrowseWords {
  return WORDS[locale];
}
