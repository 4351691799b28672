import { fromBase64Url, toBase64Url } from './base64url.ts';
import { setPlaceholderValue } from './placeholder-values.ts';

/** `#v=` and, where the reader goes on to, `&to=fix`. */
const FRAGMENT = /^#v=([\w-]+)(?:&to=([\w-]+))?$/u;
const NAME = /^[a-z][a-z0-9-]{0,59}$/u;
const MAX_VALUES = 30;

/**
 * What may stand in a command that somebody runs as administrator. A link can be made by anybody, so a value must
 * not end an argument, begin another one or start a command: no quotes, no separators, no `$`, no switch.
 */
const VALUE = /^(?![-/])[\p{L}\p{N}_.:@\\/[\], +-]{1,200}$/u;
const SWITCH = /\s[-/]/u;

/** @example isHarmless('192.0.2.25') → true, isHarmless('x; format c:') → false */
export function isHarmless(value: string): boolean {
  return VALUE.test(value) && !SWITCH.test(value);
}

/**
 * Fragment that takes values to an article; empty without any.
 * @example valuesFragment({ 'client-ip': '192.0.2.25' }, 'fix') → '#v=eyJjbGll…&to=fix'
 */
export function valuesFragment(values: Readonly<Record<string, string>>, to?: string): string {
  const harmless = Object.entries(values).filter(([, value]) => isHarmless(value));
  const anchor = to === undefined ? '' : `#${to}`;
  if (harmless.length === 0) return anchor;
  const json = JSON.stringify(Object.fromEntries(harmless));
  const packed = toBase64Url(new TextEncoder().encode(json));
  return `#v=${packed}${to === undefined ? '' : `&to=${to}`}`;
}

/** The values of such a fragment, those that are harmless; `undefined` for any other fragment. */
export function readValuesFragment(
  fragment: string,
): { readonly values: ReadonlyMap<string, string>; readonly to: string } | undefined {
  const [, packed, to = ''] = FRAGMENT.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  const values = new Map<string, string>();
  for (const [name, value] of entriesOf(packed).slice(0, MAX_VALUES)) {
    if (NAME.test(name) && typeof value === 'string' && isHarmless(value)) values.set(name, value);
  }
  return { values, to };
}

function entriesOf(packed: string): readonly (readonly [string, unknown])[] {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(packed)));
    return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  } catch {
    return [];
  }
}

/** Puts values that came with the address into the commands, and takes them out of the address. */
export function takeHandedValues(): void {
  const handed = readValuesFragment(location.hash);
  if (handed === undefined) return;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  if (handed.to !== '') location.replace(`#${handed.to}`);
  for (const [name, value] of handed.values) setPlaceholderValue(name, value);
}
