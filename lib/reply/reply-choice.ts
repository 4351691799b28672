import { isLocale, type Locale } from '#lib/core/locale.ts';
import { DEFAULT_REPLY_OPTIONS } from './compose-reply.ts';
import {
  REPLY_ADDRESSES,
  REPLY_CONTENTS,
  REPLY_FORMATS,
  type ReplyFrame,
  type ReplyOptions,
  type ReplyShell,
} from './types.ts';

/** What an agent chose last: everything but the values of one ticket. `locale` is absent until it is chosen. */
export type ReplyChoice = Omit<ReplyOptions, 'values'> & { readonly locale?: Locale };

const SHELLS: readonly ReplyShell[] = ['powershell', 'cmd'];

/** For the browser's memory. */
export function writeReplyChoice(choice: ReplyChoice): string {
  return JSON.stringify({ ...choice, contents: [...choice.contents] });
}

/**
 * Reads what {@link writeReplyChoice} wrote, perhaps in another version or by somebody's hand: each part that is
 * not understood takes its default.
 */
export function parseReplyChoice(stored: string | null): ReplyChoice {
  const saved = objectOf(stored);
  const contents = Array.isArray(saved.contents)
    ? new Set(REPLY_CONTENTS.filter((content) => (saved.contents as unknown[]).includes(content)))
    : DEFAULT_REPLY_OPTIONS.contents;
  return {
    format: oneOf(REPLY_FORMATS, saved.format) ?? DEFAULT_REPLY_OPTIONS.format,
    contents,
    shell: oneOf(SHELLS, saved.shell) ?? DEFAULT_REPLY_OPTIONS.shell,
    address: oneOf(REPLY_ADDRESSES, saved.address) ?? DEFAULT_REPLY_OPTIONS.address,
    frame: frameOf(saved.frame),
    ...(typeof saved.locale === 'string' && isLocale(saved.locale) && { locale: saved.locale }),
  };
}

function objectOf(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}

function frameOf(value: unknown): ReplyFrame {
  if (value === 'standard') return value;
  if (typeof value !== 'object' || value === null) return DEFAULT_REPLY_OPTIONS.frame;
  const { greeting, closing } = value as Record<string, unknown>;
  return typeof greeting === 'string' && typeof closing === 'string'
    ? { greeting, closing }
    : DEFAULT_REPLY_OPTIONS.frame;
}
