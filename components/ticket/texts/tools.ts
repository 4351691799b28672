import type { Localized } from '#lib/core/locale.ts';

/** What the tools page says. Long enough to stand apart from the dictionary; German is the source. */
const de = {
  bookmark: {
    title: 'Lesezeichen: Markiertes an Lotse geben',
    text: [
      'Ein Lesezeichen, das den markierten Text einer beliebigen Seite in Lotse öffnet: eine Zeile im Protokoll, eine Meldung im Ticket, ein ganzes Ticket.',
      'Der Text steht in der Adresse hinter #. Diesen Teil schickt ein Browser an keinen Server. Höchstens 64 KB kommen mit.',
    ],
    steps: [
      'Den Text unten kopieren.',
      'Im Browser ein neues Lesezeichen anlegen und den Text als Adresse einfügen.',
      'Irgendwo Text markieren und auf das Lesezeichen klicken. Ohne Markierung fragt es nach Text.',
    ],
    why: 'Als Link zum Ziehen steht er hier nicht: Diese Seite verbietet ausführbare Adressen, auch die eigenen.',
    search: 'Für die Suche',
    clerk: 'Für ein ganzes Ticket',
    question: 'Meldung oder Code',
    clerkQuestion: 'Ticket',
    tested:
      'Geprüft: Der Code läuft in Chromium und öffnet die Suche mit dem markierten Text, auch aus einem Textfeld. Nicht geprüft: Firefox, Safari und Seiten, die Lesezeichen mit Skript sperren.',
  },
  engine: {
    title: 'Lotse als Suchmaschine des Browsers',
    text: [
      'Firefox bietet Lotse in der Adressleiste zum Hinzufügen an. In Chrome und Edge tragen Sie unter Einstellungen, Suchmaschine, diese Adresse mit einem Kürzel ein:',
    ],
    note: 'So gesucht steht der Suchtext in der Adresse und damit im Protokoll des Webservers. Für Codes und kurze Meldungen ist das gedacht, für Vertrauliches nicht.',
    tested:
      'Geprüft: die Beschreibung (OpenSearch 1.1) und die Adresse. Nicht geprüft: das Hinzufügen in den einzelnen Browsern.',
  },
  embed: {
    title: 'Suchfeld für eigene Seiten',
    text: [
      'Eine Datei, ein Element, kein Frame, kein Cookie: Neben einem Ticketformular oder im Intranet schlägt es bekannte Probleme vor, während jemand schreibt. Gesucht wird im Browser; der Text verlässt ihn nicht.',
    ],
    attributes: [
      ['base', 'Adresse dieses Portals, nötig'],
      ['lang', 'de oder en; sonst die Sprache der Seite'],
      ['for', 'Selektor eines Feldes der Seite, dem es zusieht; ohne ihn zeigt es ein eigenes Feld'],
    ],
    own: 'Mit eigenem Feld',
    watch: 'Schaut einem Feld zu',
    policy: 'Verlangt von der Content-Security-Policy der Seite',
    style:
      'Stile bleiben in seinem Schatten und brauchen kein style-src. Die Farbe der Links setzt die CSS-Variable --lotse-accent.',
    tested:
      'Geprüft: Chromium, auf einer Seite anderer Herkunft mit genau dieser Policy und mit Trusted Types. Nicht geprüft: Firefox und Safari.',
  },
  feeds: {
    title: 'Feeds',
    text: ['Sagen Bescheid, wenn ein Artikel neu ist oder ein Fehler behoben wurde, ohne Konto (Atom).'],
    all: 'Alle Änderungen',
    article:
      'Jeder Artikel und jede Komponente hat einen eigenen Feed; er steht am Ende des Artikels und über der Liste.',
  },
  api: {
    title: 'Für eigene Programme',
    text: [
      'Dateien mit Versionsnummer, von jeder Herkunft lesbar (CORS). Was sich ändert, bekommt eine neue Version.',
    ],
    files: {
      articles: 'Alle Artikel: Nummer, Titel, Status, Versionen, Codes, Adressen',
      schema: 'Ihr Aufbau als JSON Schema',
      replySchema: 'Aufbau der Antworten, wie /api/replies/1002.de.json',
      numbers: 'Alle je vergebenen Nummern und wohin sie führen',
      numbersCsv: 'Dieselbe Tabelle für Excel',
      codes: 'Alle Fehlercodes mit Schreibweisen und Bedeutung',
      llms: 'Inhaltsverzeichnis für Sprachmodelle; jeder Artikel auch als Markdown',
    },
  },
  copy: 'Kopieren',
  guides:
    'Anleitungen für Zammad, OTRS und Znuny, Jira Service Management, Freshdesk und Outlook liegen dem Quelltext bei, unter docs/integrations/.',
} as const;

type Widen<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widen<Item>[]
    : { readonly [Key in keyof T]: Widen<T[Key]> };
export type ToolsTexts = Widen<typeof de>;

const en: ToolsTexts = {
  bookmark: {
    title: 'Bookmark: hand the selection to Lotse',
    text: [
      'A bookmark that opens the selected text of any page in Lotse: a line of a log, a message in a ticket, a whole ticket.',
      'The text stands in the address behind #. Browsers send that part to no server. At most 64 KB go along.',
    ],
    steps: [
      'Copy the text below.',
      'Make a new bookmark in your browser and paste the text as its address.',
      'Select text anywhere and click the bookmark. Without a selection it asks for text.',
    ],
    why: 'It is no link to drag from here: this page forbids addresses that run code, its own included.',
    search: 'For the search',
    clerk: 'For a whole ticket',
    question: 'Message or code',
    clerkQuestion: 'Ticket',
    tested:
      'Tested: the code runs in Chromium and opens the search with the selected text, from a text field too. Not tested: Firefox, Safari, and pages that block bookmarks with script.',
  },
  engine: {
    title: 'Lotse as a search engine of the browser',
    text: [
      'Firefox offers to add Lotse in its address bar. In Chrome and Edge enter this address with a shortcut under Settings, Search engine:',
    ],
    note: 'Searched like this, the text stands in the address and so in the log of the web server. That is meant for codes and short messages, not for anything confidential.',
    tested:
      'Tested: the description (OpenSearch 1.1) and the address. Not tested: adding it in each browser.',
  },
  embed: {
    title: 'Search box for your own pages',
    text: [
      'One file, one element, no frame, no cookie: beside a ticket form or in an intranet it suggests known issues while somebody writes. The search runs in the browser; the text does not leave it.',
    ],
    attributes: [
      ['base', 'address of this portal, required'],
      ['lang', 'de or en; otherwise the language of the page'],
      ['for', 'selector of a field of the page that it watches; without it, it shows a field of its own'],
    ],
    own: 'With a field of its own',
    watch: 'Watching a field',
    policy: 'Needs from the Content-Security-Policy of the page',
    style:
      'Styles stay in its shadow and need no style-src. The CSS variable --lotse-accent sets the colour of links.',
    tested:
      'Tested: Chromium, on a page of another origin with exactly this policy and with Trusted Types. Not tested: Firefox and Safari.',
  },
  feeds: {
    title: 'Feeds',
    text: ['Tell you when an article is new or an error is fixed, without an account (Atom).'],
    all: 'All changes',
    article:
      'Each article and each component has a feed of its own; it stands at the end of the article and above the list.',
  },
  api: {
    title: 'For your own programs',
    text: ['Files with a version number, readable from any origin (CORS). What changes gets a new version.'],
    files: {
      articles: 'All articles: number, title, status, versions, codes, addresses',
      schema: 'Their form as JSON Schema',
      replySchema: 'Form of the replies, like /api/replies/1002.en.json',
      numbers: 'All numbers ever given out, and where they lead',
      numbersCsv: 'The same table for Excel',
      codes: 'All error codes with notations and meaning',
      llms: 'Table of contents for language models; every article is there as Markdown too',
    },
  },
  copy: 'Copy',
  guides:
    'Recipes for Zammad, OTRS and Znuny, Jira Service Management, Freshdesk and Outlook come with the source, in docs/integrations/.',
};

export const TOOLS_TEXTS: Localized<ToolsTexts> = { de, en };
