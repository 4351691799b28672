import type { CodeMatch } from '#lib/codes/code.ts';
import type { MappedText } from './mapped-text.ts';
import type { Variable } from './variable.ts';

/** Which part of a ticket mail a line belongs to; a paste that is no mail is all body. */
export type Section = 'header' | 'greeting' | 'body' | 'quote' | 'signature';

/** A line of the pasted text as it stands there. */
export type Line = {
  /** From 1, counted in the whole paste, also when its beginning was dropped. */
  readonly number: number;
  readonly text: string;
  /** The line break behind it, empty behind the last line: all texts with their endings are the paste. */
  readonly ending: string;
  readonly section: Section;
  /** How often the line is quoted. */
  readonly depth: number;
  /** Nothing but space, dashes, stars or the like. */
  readonly isBlank: boolean;
  readonly variables: readonly Variable[];
  /** Offsets count in this line; a code that a mail client broke in two is listed in both lines. */
  readonly codes: readonly CodeMatch[];
};

/** A line and where its text begins behind quote marks; made before anything is understood. */
export type RawLine = {
  readonly number: number;
  readonly text: string;
  readonly ending: string;
  readonly section: Section;
  readonly depth: number;
  /** Offset of the first unit behind the quote marks. */
  readonly content: number;
};

/** One line as it was before a mail client broke and quoted it. */
export type LogicalLine = MappedText & {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly section: Section;
};
