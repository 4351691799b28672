import type { ReplyPlaceholder } from './types.ts';

const PLACEHOLDER = /\{\{([a-z0-9-]+)\}\}/gu;

/** Not in any shell a way out of quotes or into another command. Typographic quotes: PowerShell takes them as quotes. */
const SAFE_IN_QUOTES = /^[^"'`$%!\p{Cc}\u2018-\u201f\u2028\u2029]+$/u;

/** Without quotes a value must be one word that no shell reads anything into, and no switch. */
const SAFE_BARE = /^(?!-)[\p{L}\p{N}._:@\\/+=-]+$/u;

/**
 * Puts values into `{{names}}`. What has no value is shown as `‹label›`.
 *
 * Values may come from a pasted log, which an attacker may have written (a HELO name, a subject), and the result
 * is run as administrator. So a value that a shell could read as anything but one argument is not put in.
 * @example fillPlaceholders('ping {{host}}', { host: { label: 'Server' } }, {}) → 'ping ‹Server›'
 */
export function fillPlaceholders(
  command: string,
  placeholders: Readonly<Record<string, ReplyPlaceholder>>,
  values: Readonly<Record<string, string>>,
): string {
  return command
    .split('\n')
    .map((line) =>
      line.replace(PLACEHOLDER, (_, name: string, at: number) => {
        const value = ownValue(values, name)?.trim() ?? '';
        return isSafeValue(value, isQuoted(line, at)) ? value : `‹${placeholders[name]?.label ?? name}›`;
      }),
    )
    .join('\n');
}

/** The same for a message, which nobody runs: any value on one line will do. */
export function fillMessage(
  message: string,
  placeholders: Readonly<Record<string, ReplyPlaceholder>>,
  values: Readonly<Record<string, string>>,
): string {
  return message.replace(PLACEHOLDER, (_, name: string) => {
    const value = ownValue(values, name)?.replace(/\s+/gu, ' ').trim() ?? '';
    return value === '' ? `‹${placeholders[name]?.label ?? name}›` : value;
  });
}

/** Whether {@link fillPlaceholders} would take the value; the form shows its hint where not. */
export function isSafeValue(value: string, quoted: boolean): boolean {
  return (quoted ? SAFE_IN_QUOTES : SAFE_BARE).test(value);
}

function isQuoted(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return ['"', "'"].some((quote) => before.split(quote).length % 2 === 0);
}

function ownValue(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
