import type { ArticleQuestion } from '#lib/desk/types.ts';

/** What to ask when no article fits: without these, nobody can look further. */
export const GENERAL_QUESTIONS: readonly ArticleQuestion[] = [
  {
    fact: 'version',
    de: 'Welche Version von NoSpamProxy setzen Sie ein?',
    en: 'Which version of NoSpamProxy do you use?',
  },
  {
    fact: 'message',
    de: 'Wie lautet die Meldung im Wortlaut? Bitte senden Sie uns den Text, kein Bild.',
    en: 'What does the message say, word for word? Please send us the text, not a picture.',
  },
  {
    fact: 'role',
    de: 'Welche Rolle ist betroffen: Gatewayrolle, Intranetrolle, Web Portal oder Outlook Add-In?',
    en: 'Which part is affected: Gateway Role, Intranet Role, Web Portal or Outlook Add-In?',
  },
  {
    fact: 'windows-version',
    de: 'Welche Version von Windows läuft auf dem betroffenen Server?',
    en: 'Which version of Windows runs on the affected server?',
  },
  {
    fact: 'other',
    de: 'Seit wann tritt der Fehler auf, und was wurde kurz davor geändert?',
    en: 'Since when does the fault occur, and what was changed shortly before?',
  },
];
