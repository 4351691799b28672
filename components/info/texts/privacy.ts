import type { InfoPart } from '#components/info/info-text.tsx';
import type { Locale, Localized } from '#lib/core/locale.ts';

/** What `localStorage` holds; each of these is set by the reader's own action. */
const STORED: Localized<readonly string[]> = {
  de: [
    'die Darstellung (hell, dunkel, wie System)',
    'die Shell, in der Befehle gezeigt werden',
    'die letzte Wahl beim Kopieren für ein Ticket: Sprache, Format, Inhalte, Anrede',
    'die Produktversion, wenn Sie eine angeben',
    'gespeicherte Ansichten der Artikelliste und ob Kurztasten abgeschaltet sind',
  ],
  en: [
    'the appearance (light, dark, as the system)',
    'the shell in which commands are shown',
    'the last choice when copying for a ticket: language, format, contents, form of address',
    'the product version, if you give one',
    'saved views of the list of articles, and whether shortcut keys are off',
  ],
};

const OFFLINE: Localized<InfoPart> = {
  de: {
    heading: 'Artikel ohne Verbindung',
    paragraphs: [
      'Damit ein Artikel auch bei gestörter Leitung lesbar bleibt, behält Ihr Browser Kopien besuchter Seiten. Sie liegen nur auf Ihrem Gerät und verschwinden, wenn Sie die Websitedaten löschen.',
    ],
  },
  en: {
    heading: 'Articles without a connection',
    paragraphs: [
      'So that an article stays readable when the line drops, your browser keeps copies of the pages you visited. They lie on your device only and disappear when you delete the site data.',
    ],
  },
};

const PARTS: Localized<readonly InfoPart[]> = {
  de: [
    {
      heading: 'Kurz gesagt',
      paragraphs: [
        'Lotse besteht aus fertigen Dateien. Es gibt keine Anmeldung, keine Cookies, keine Zählung und keinen Inhalt von anderen Servern.',
      ],
    },
    {
      heading: 'Was Sie suchen und einfügen',
      paragraphs: [
        'Die Suche läuft in Ihrem Browser. Eingefügte Meldungen, Protokolle und Tickets sowie geöffnete Dateien verlassen ihn nicht.',
        'Eine Ausnahme bestimmen Sie selbst: Kurze Suchworte stehen als ?q= in der Adresse, damit Sie die Suche weitergeben können. Wer eine solche Adresse aufruft, sendet diese Worte an den Webserver. Verlangen Sie einen Link mit eingefügtem Text, steht der Text hinter dem Zeichen # und wird nicht übertragen; wer den Link bekommt, kann ihn lesen.',
        'Ohne Skript kann Ihr Browser nicht selbst suchen. Das große Suchfeld sendet dann nichts und führt nur zu den Listen; das kleine im Kopf der Seite stellt seine Worte in die Adresse.',
      ],
    },
    {
      heading: 'Was Ihr Browser behält',
      paragraphs: [
        'Lotse merkt sich im lokalen Speicher Ihres Browsers nur, was Sie selbst einstellen. Nichts davon wird übertragen, und Sie können es jederzeit mit den Websitedaten löschen:',
      ],
      items: STORED.de,
    },
    {
      heading: 'Protokoll des Webservers',
      paragraphs: [
        'Wie jeder Webserver erfährt der Host, der diese Dateien ausliefert, Ihre IP-Adresse, Zeit, aufgerufene Adresse und Angaben Ihres Browsers. Ob und wie lange er das aufzeichnet, bestimmt der Betreiber.',
      ],
    },
    {
      heading: 'Anfragen an den Support',
      paragraphs: [
        'Bereitet Lotse eine Anfrage vor, sehen und ändern Sie den Text, bevor er Ihr Gerät verlässt. Gesendet wird er von Ihrem Mailprogramm oder über das Formular des Supports.',
      ],
    },
  ],
  en: [
    {
      heading: 'In short',
      paragraphs: [
        'Lotse consists of ready-made files. There is no account, no cookie, no counting and no content from other servers.',
      ],
    },
    {
      heading: 'What you search for and paste',
      paragraphs: [
        'The search runs in your browser. Messages, logs and tickets that you paste, and files that you open, do not leave it.',
        'One exception is up to you: short search words stand as ?q= in the address, so that you can pass the search on. Whoever opens such an address sends these words to the web server. If you ask for a link with pasted text, the text stands behind the # sign and is not transmitted; whoever receives the link can read it.',
        'Without script your browser cannot search by itself. The large search field then sends nothing and only leads to the lists; the small one in the head of the page puts its words into the address.',
      ],
    },
    {
      heading: 'What your browser keeps',
      paragraphs: [
        'In the local storage of your browser, Lotse keeps only what you set yourself. None of it is transmitted, and you can delete it at any time with the site data:',
      ],
      items: STORED.en,
    },
    {
      heading: 'Log of the web server',
      paragraphs: [
        'Like every web server, the host that delivers these files learns your IP address, the time, the address you opened and what your browser says about itself. Whether and how long it records this is up to the operator.',
      ],
    },
    {
      heading: 'Requests to support',
      paragraphs: [
        'When Lotse prepares a request, you see and edit the text before it leaves your device. It is sent by your mail program or through the form of the support team.',
      ],
    },
  ],
};

/** The privacy notice; with `keepsArticles` it covers the offline copies too. */
export function privacyParts(locale: Locale, keepsArticles: boolean): readonly InfoPart[] {
  return keepsArticles ? [...PARTS[locale], OFFLINE[locale]] : PARTS[locale];
}
