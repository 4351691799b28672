import type { InfoPart } from '#components/info/info-text.tsx';
import type { Localized } from '#lib/core/locale.ts';

/** The accessibility statement: what is aimed at, what was tested and how, and what is known to be missing. */
export const ACCESSIBILITY_PARTS: Localized<readonly InfoPart[]> = {
  de: [
    {
      heading: 'Ziel',
      paragraphs: [
        'Lotse soll die Web Content Accessibility Guidelines (WCAG) 2.2 auf Stufe AA erfüllen. Ein unabhängiges Gutachten gibt es nicht; dies ist unsere eigene Einschätzung.',
      ],
    },
    {
      heading: 'Was geprüft wird',
      paragraphs: ['Diese Prüfungen laufen automatisch, bevor eine Fassung veröffentlicht wird:'],
      items: [
        'axe mit den Regeln für WCAG 2.2 AA auf jeder Seite, hell und dunkel',
        'die Wege zum Artikel und zum kopierten Befehl nur mit der Tastatur',
        'Lesen, Blättern und Wechseln der Sprache ohne Skript',
        'Darstellung bei 320 Pixel Breite ohne seitliches Rollen',
      ],
    },
    {
      heading: 'Bekannte Grenzen',
      items: [
        'Mit Nutzerinnen und Nutzern von Screenreadern wurde noch nicht geprüft. Automatische Prüfungen finden nur einen Teil der Barrieren.',
        'Lange Protokollzeilen brechen um. Sehr breite Tabellen in Artikeln können innerhalb ihres Rahmens seitlich rollen.',
        'Meldungen und Befehle stehen wörtlich in der Sprache des Systems, auch wenn sie schwer vorzulesen sind.',
        'Fehlt eine Übersetzung, steht der deutsche Text auf der englischen Seite; er ist als Deutsch ausgezeichnet.',
        'Die Suche braucht Skript. Ohne Skript führen die Listen nach Symptom, Komponente, Code und Meldung ans Ziel.',
      ],
    },
    {
      heading: 'Kurztasten',
      paragraphs: [
        'Einzelne Buchstaben wirken nie als Kurztaste, während Sie in ein Feld schreiben. Auf der Seite „Alle Artikel“ lassen sie sich ganz abschalten.',
      ],
    },
  ],
  en: [
    {
      heading: 'Aim',
      paragraphs: [
        'Lotse is meant to conform to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. There is no independent audit; this is our own assessment.',
      ],
    },
    {
      heading: 'What is tested',
      paragraphs: ['These tests run automatically before a version is published:'],
      items: [
        'axe with the rules for WCAG 2.2 AA on every page, light and dark',
        'the ways to the article and to the copied command by keyboard alone',
        'reading, browsing and changing the language without script',
        'layout at a width of 320 pixels without sideways scrolling',
      ],
    },
    {
      heading: 'Known limits',
      items: [
        'No test with users of screen readers has taken place yet. Automatic tests find only part of the barriers.',
        'Long log lines wrap. Very wide tables in articles may scroll sideways within their frame.',
        'Messages and commands stand verbatim in the language of the system, even where they are hard to read out.',
        'Where a translation is missing, the German text stands on the English page, marked as German.',
        'The search needs script. Without script, the lists by symptom, component, code and message lead there.',
      ],
    },
    {
      heading: 'Shortcut keys',
      paragraphs: [
        'Single letters never act as shortcuts while you type in a field. On the page “All articles” they can be switched off altogether.',
      ],
    },
  ],
};
