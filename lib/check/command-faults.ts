/** A part of a command that would not survive being pasted. */
export type CommandFault = {
  /** UTF-16 unit within the command. */
  readonly at: number;
  readonly message: string;
};

type Kind = {
  readonly pattern: RegExp;
  readonly what: string;
  /** What to write instead; empty to remove it. */
  readonly instead: string;
};

/*
 * Word processors and chat programs put these in place of what was typed. Windows PowerShell takes typographic
 * quotes and dashes for real ones, Command Prompt and all other programs do not.
 */
const KINDS: readonly Kind[] = [
  {
    pattern: /^(?:PS(?: [A-Za-z]:\\[^>\n]*)?>+|[A-Za-z]:\\[^>\n]*>|>>|\$ )[ \t]*/gmu,
    what: 'a copied prompt',
    instead: '',
  },
  { pattern: /[“”„‟″«»]/gu, what: 'a typographic quote', instead: '"' },
  { pattern: /[‘’‚‛′‹›]/gu, what: 'a typographic quote', instead: "'" },
  { pattern: /[‐‑‒–—―−]/gu, what: 'a typographic dash', instead: '-' },
  { pattern: /…/gu, what: 'an ellipsis', instead: '...' },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu,
    what: 'a non-breaking or special space',
    instead: ' ',
  },
  {
    pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu,
    what: 'an invisible character',
    instead: '',
  },
  { pattern: /[ \t]+$/gmu, what: 'a blank at the end of the line', instead: '' },
  { pattern: /\t/gu, what: 'a tab', instead: '    ' },
];

/** @example codePoint('–') → 'U+2013' */
function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function toMessage(found: string, { what, instead }: Kind): string {
  const isVisible = /^[^\s\p{Cf}]/u.test(found);
  const shown = isVisible ? ` (${found.trim()})` : ` (${codePoint(found)})`;
  const remedy =
    instead === ''
      ? 'Remove it'
      : instead.trim() === ''
        ? 'Write ordinary spaces'
        : `Write ${instead} instead`;
  return `The command contains ${what}${shown}, which breaks it when pasted. ${remedy}.`;
}

/** Everything that breaks a pasted command, in order. */
export function findCommandFaults(command: string): CommandFault[] {
  const taken = new Set<number>();
  return KINDS.flatMap((kind) =>
    [...command.matchAll(kind.pattern)].flatMap(({ 0: found, index }) => {
      if (taken.has(index)) return [];
      for (let unit = index; unit < index + found.length; unit += 1) taken.add(unit);
      return [{ at: index, message: toMessage(found, kind) }];
    }),
  ).toSorted((a, b) => a.at - b.at);
}
