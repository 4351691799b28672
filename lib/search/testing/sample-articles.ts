import type { SearchArticle } from '../types.ts';

/** A few articles in two languages with messages, codes and look-alike words; made up for the tests. */
export const SAMPLE_ARTICLES: readonly SearchArticle[] = [
  {
    key: 'relay-refused',
    number: 2001,
    texts: [
      {
        locale: 'de',
        title: 'Gateway lehnt Nachrichten mit „Unable to relay“ ab',
        summary: 'Die Absenderdomäne gehört nicht zum Unternehmen.',
        body: 'Der Absender bekommt einen Unzustellbarkeitsbericht. Tragen Sie den Server ein.',
        labels: ['Zustellung', 'Nachricht abgewiesen'],
      },
      {
        locale: 'en',
        title: 'Gateway rejects messages with “Unable to relay”',
        summary: 'The sender domain is not a corporate domain.',
        body: 'The sender receives a non-delivery report. Add the server to the list.',
      },
    ],
    messages: [{ name: 'refused', text: '550 5.7.1 Unable to relay for {{recipient}}' }],
  },
  {
    key: 'outbox-stuck',
    number: 2002,
    texts: [
      {
        locale: 'de',
        title: 'E-Mails bleiben im Postausgang liegen',
        summary: 'Das Add-in wartet auf eine Antwort des Servers.',
        body: 'Die Zeit wurde überschritten. Große Dateien sind betroffen. Setzen Sie thread_pool_max herauf.',
        keywords: ['hängt', 'Entwürfe'],
      },
      {
        locale: 'en',
        title: 'Messages stay in the outbox',
        summary: 'The add-in waits for the server.',
        body: 'Large files are affected. Raise thread_pool_max.',
      },
    ],
  },
  {
    key: 'certificate-expired',
    number: 2003,
    texts: [
      {
        locale: 'de',
        title: 'TLS-Verbindung scheitert nach Zertifikatswechsel',
        summary: 'Der private Schlüssel ist nicht lesbar.',
        body: 'Ereignis 36887 der Quelle Schannel. Der Fehlercode 0x80070005 heißt „Zugriff verweigert“.',
      },
    ],
    messages: [
      { name: 'expired', locale: 'de', text: 'Der Schlüssel für {{name}} ist abgelaufen.' },
      { name: 'expired', locale: 'en', text: 'The key of {{name}} has expired.' },
    ],
    codes: ['Source: Schannel\nEvent ID: 36887'],
  },
];
