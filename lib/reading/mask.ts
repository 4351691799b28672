import { findVariables } from './find-variables.ts';
import type { Variable, VariableKind } from './variable.ts';

export { findVariables };

/**
 * What never appears in a shared link, on a shared screen or in a copy for escalation. Times, ports and counts
 * tell nobody where a log comes from.
 */
export const PRIVATE_KINDS: ReadonlySet<VariableKind> = new Set<VariableKind>([
  'mail',
  'url',
  'ip',
  'host',
  'user',
  'sid',
  'path',
  'guid',
  'hex',
  'id',
]);

/** One masked part: where it stood, where its label stands now, which value of its kind it is. */
export type Mask = {
  readonly start: number;
  readonly end: number;
  readonly maskedStart: number;
  readonly maskedEnd: number;
  readonly kind: VariableKind;
  /** The same for the same value, from 1 for each kind; 0 when numbering is off. */
  readonly number: number;
};

export type MaskedText = { readonly text: string; readonly masks: readonly Mask[] };

export type MaskOptions = {
  /** Equal values get equal numbers (default). Otherwise no numbers at all. */
  readonly consistent?: boolean;
  readonly kinds?: ReadonlySet<VariableKind>;
  /** The word in place of the value, in the reader's language. */
  readonly label?: (kind: VariableKind, number: number) => string;
};

/** Masks line after line and remembers the numbers it gave. */
export type Masker = { readonly maskLine: (line: string, variables?: readonly Variable[]) => MaskedText };

export function createMasker({
  consistent = true,
  kinds = PRIVATE_KINDS,
  label = englishLabel,
}: MaskOptions = {}): Masker {
  const numbers = new Map<string, number>();
  const counts = new Map<VariableKind, number>();

  function numberOf(kind: VariableKind, value: string): number {
    if (!consistent) return 0;
    const key = `${kind}\n${value.toLowerCase()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, next);
    numbers.set(key, next);
    return next;
  }

  function maskLine(line: string, variables = findVariables(line)): MaskedText {
    const masks: Mask[] = [];
    let text = '';
    let copied = 0;
    for (const { start, end, kind, isPublic, value } of variables) {
      // A directory of Windows itself helps the support and tells nothing.
      if (!kinds.has(kind) || (kind === 'path' && isPublic)) continue;
      const number = numberOf(kind, value ?? line.slice(start, end));
      text += line.slice(copied, start);
      const maskedStart = text.length;
      text += label(kind, number);
      masks.push({ start, end, maskedStart, maskedEnd: text.length, kind, number });
      copied = end;
    }
    return { text: text + line.slice(copied), masks };
  }

  return { maskLine };
}

/**
 * Replaces what tells whose log it is; equal values get equal labels. Positions count from the start of the text.
 * @example maskText('from gw1.example.com [192.0.2.5]').text → 'from Host 1 [IP 1]'
 */
export function maskText(text: string, options: MaskOptions = {}): MaskedText {
  const masker = createMasker(options);
  const masks: Mask[] = [];
  let masked = '';
  let offset = 0;
  for (const line of text.split('\n')) {
    if (offset > 0) masked += '\n';
    const result = masker.maskLine(line);
    for (const mask of result.masks) masks.push(shift(mask, offset, masked.length));
    masked += result.text;
    offset += line.length + 1;
  }
  return { text: masked, masks };
}

function shift(mask: Mask, by: number, maskedBy: number): Mask {
  const { start, end, maskedStart, maskedEnd } = mask;
  return {
    ...mask,
    start: start + by,
    end: end + by,
    maskedStart: maskedStart + maskedBy,
    maskedEnd: maskedEnd + maskedBy,
  };
}

const ENGLISH: Readonly<Record<VariableKind, string>> = {
  time: 'Time',
  date: 'Date',
  guid: 'GUID',
  ip: 'IP',
  host: 'Host',
  path: 'Path',
  port: 'Port',
  mail: 'Mail',
  url: 'URL',
  user: 'User',
  sid: 'SID',
  hex: 'Hex',
  id: 'ID',
  number: 'Number',
};

function englishLabel(kind: VariableKind, number: number): string {
  return number === 0 ? ENGLISH[kind] : `${ENGLISH[kind]} ${number}`;
}
