import { type Locale, otherLocale } from '#lib/core/locale.ts';
import type { Command, Message, Shell } from './types.ts';

/** The part of a text between its placeholders, or a placeholder. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string };

const PLACEHOLDER = /\{\{([a-z0-9-]+)\}\}/gu;

/** @example splitPlaceholders('host {{ip}}:25') → text 'host ', placeholder 'ip', text ':25' */
export function splitPlaceholders(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'placeholder', name: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** The text with a value for each placeholder; a placeholder without one stays. */
export function fillPlaceholders(text: string, valueFor: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => valueFor(name) ?? whole);
}

/** One wording of a message and the Windows language in which it appears; without one it is the same in all. */
export type Wording = { readonly text: string; readonly language?: Locale };

/** The wordings of a message, that of the reader's language first. */
export function wordingsOf({ text }: Pick<Message, 'text'>, locale: Locale): Wording[] {
  if (typeof text === 'string') return [{ text }];
  return [locale, otherLocale(locale)].flatMap((language): Wording[] => {
    const wording = text[language];
    return wording === undefined ? [] : [{ text: wording, language }];
  });
}

/** Every wording for the search: shown ones and variants. */
export function allWordings(message: Message): string[] {
  return [...wordingsOf(message, 'de').map((wording) => wording.text), ...message.variants];
}

/** The message as a reader sees it, with the sample values. */
export function sampleText(text: string, { placeholders }: Pick<Message, 'placeholders'>): string {
  return fillPlaceholders(text, (name) => placeholders[name]?.sample);
}

/** The shells that a command has, PowerShell first. */
export function shellsOf({
  shells,
}: Pick<Command, 'shells'>): { readonly shell: Shell; readonly text: string }[] {
  return (['powershell', 'cmd'] as const).flatMap((shell) => {
    const text = shells[shell];
    return text === undefined ? [] : [{ shell, text }];
  });
}
