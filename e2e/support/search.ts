import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { ARTICLES } from './site.ts';

type Locale = 'de' | 'en';

type Message = {
  readonly text: string | Readonly<Partial<Record<Locale, string>>>;
  readonly placeholders?: Readonly<Record<string, { readonly sample: string }>>;
};

/** A message of an article as a server would write it, in the language of its Windows. */
function sampleOf({ text, placeholders = {} }: Message, locale: Locale): string | undefined {
  const wording = typeof text === 'string' ? text : text[locale];
  return wording?.replace(
    /\{\{([a-z0-9-]+)\}\}/gu,
    (whole, name: string) => placeholders[name]?.sample ?? whole,
  );
}

type Facts = {
  readonly messages?: Readonly<Record<string, Message>>;
  readonly foundBy: readonly { readonly lang: Locale; readonly query: string }[];
};

/** The authors' files, and not what the index was made of. */
const FACTS = ARTICLES.map(({ id, slug }) => ({
  id,
  ...(parse(readFileSync(`content/articles/${slug}/article.yaml`, 'utf8')) as Facts),
}));

/** Every message of every article in each language it has. */
export const MESSAGES = FACTS.flatMap(({ id, messages = {} }) =>
  Object.entries(messages).flatMap(([name, message]) =>
    (['de', 'en'] as const).flatMap((locale) => {
      const text = sampleOf(message, locale);
      return text === undefined ? [] : [{ id, name, locale, text }];
    }),
  ),
);

/** How readers ask for each article, some of which have no message: one query in each language. */
export const QUERIES = FACTS.flatMap(({ id, foundBy }) =>
  (['de', 'en'] as const).flatMap((locale) => {
    const query = foundBy.find(({ lang }) => lang === locale)?.query;
    return query === undefined ? [] : [{ id, locale, query }];
  }),
);

export const LABELS = {
  de: { known: 'Das Problem ist bekannt.', again: 'Noch einmal', change: 'Eingabe ändern' },
  en: { known: 'This is a known issue.', again: 'Try again', change: 'Change input' },
} as const;

/** Types into the large search box and sends it from the keyboard. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.locator('lotse-ask textarea').fill(text);
  await page.keyboard.press('Control+Enter');
}

/** Pastes into the focused field as a keyboard does, so that what listens to a paste takes part. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Heading of the results. Waits until they are there. */
export function heading(page: Page): Locator {
  return page.locator('[data-results] h1');
}

/** The article in the box of the best hit. */
export function best(page: Page): Locator {
  return page.locator('.best');
}

export async function expectBest(page: Page, id: number): Promise<void> {
  await expect(best(page).locator('.plate')).toHaveText(`L ${id}`);
}

/** A paste whose best hit is L1007, with an address in it. */
export const GATEWAY_LOG = `Log Name: Application
Computer: mx01.customer.example
---------------
Gateway Role 1088:
Could not secure an inbound connection with the host 192.0.2.25:53627.
The specified data could not be decrypted
Error type:
System.ComponentModel.Win32Exception
Error number:2147500037
---------------
SChannel 36887:
A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 51.`;

/** A paste that no article knows. */
export const UNKNOWN_LOG = `2026-02-03 08:14:09 Pfannkuchen backen misslungen
Kuchenteig klumpt, Ahornsirup leer
Zimtstange 0x80072EE7 von 192.0.2.77`;
