import type { Locale } from '#lib/core/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The words of the interface in one language. */
export type Messages = Widen<typeof de>;

const MESSAGES: Readonly<Record<Locale, Messages>> = { de, en };

export function getMessages(locale: Locale): Messages {
  return MESSAGES[locale];
}
