import { stringify } from 'yaml';
import { findCodes } from '#lib/codes/find-codes.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { BaseArticle } from './article.ts';
import { quoted } from './markdown.ts';
import { type TextForm, writeText } from './write-text.ts';

/** What an article is filed under. */
export type Filing = { readonly symptoms: readonly string[]; readonly components: readonly string[] };

/** Days of a base that never ages. */
const WRITTEN = '2026-01-15';
const REVIEW = '2099-12-31';
const MOST_CODES = 4;

const FORM: TextForm = {
  head: (title, summary) => [`title: ${quoted(title)}`, `summary: ${quoted(summary)}`],
  message: (_, number) => `<Message name="message-${number}" />`,
  command: (_, number) => `<Command name="command-${number}" />`,
};

const ENGLISH_FORM: TextForm = {
  ...FORM,
  head: (title, summary) => [...FORM.head(title, summary), 'revision: 1'],
};

function codesOf(message: string): string[] {
  const raw = findCodes(message).map((code) => code.raw.trim());
  return [...new Set(raw)].filter((code) => findCodes(code).length === 1).slice(0, MOST_CODES);
}

function messageFacts(messages: readonly string[]) {
  const where = { de: 'In der Anzeige', en: 'In the display' };
  return messages.map((text, at) => [`message-${at + 1}`, { text, where, codes: codesOf(text) }]);
}

function commandFacts(commands: readonly string[]) {
  const title = { de: 'Zustand anzeigen', en: 'Show the state' };
  return commands.map((text, at) => [
    `command-${at + 1}`,
    { purpose: 'check', title, rights: 'user', shells: { powershell: text } },
  ]);
}

function facts(article: BaseArticle, filing: Filing, related: readonly number[]) {
  const { id, reference, texts, messages, commands } = article;
  return {
    id,
    revision: 1,
    status: 'fix-known',
    ...filing,
    verified: {
      on: WRITTEN,
      by: { de: 'Redaktion', en: 'Editors' },
      method: 'sources',
      target: { de: 'Mit dem Text des Herstellers verglichen', en: "Compared with the vendor's text" },
    },
    reviewBy: REVIEW,
    changes: [{ revision: 1, on: WRITTEN, de: 'Neu geschrieben.', en: 'Newly written.' }],
    related: related.map((other) => ({
      id: other,
      why: { de: 'Wenn es dort geschieht.', en: 'If it happens there.' },
    })),
    messages: Object.fromEntries(messageFacts(messages)),
    commands: Object.fromEntries(commandFacts(commands)),
    keywords: { de: [reference], en: [reference] },
    foundBy: [
      { query: reference, kind: 'code', lang: 'de' },
      { query: `${texts.en.title} ${reference}`, kind: 'words', lang: 'en' },
    ],
  };
}

/** The files of an article in our format: name in its folder → content. */
export function writeOurs(
  article: BaseArticle,
  filing: Filing,
  related: readonly number[],
): Readonly<Record<string, string>> {
  return {
    'article.yaml': stringify(facts(article, filing, related), { lineWidth: 0 }),
    ...Object.fromEntries(
      LOCALES.map((locale) => [
        `index.${locale}.mdx`,
        writeText(article, locale, locale === 'en' ? ENGLISH_FORM : FORM),
      ]),
    ),
  };
}
