/** What a part of a log line that changes from one server or minute to the next stands for. */
export type VariableKind =
  | 'time'
  | 'date'
  | 'guid'
  | 'ip'
  | 'host'
  | 'path'
  | 'port'
  | 'mail'
  | 'url'
  | 'user'
  | 'sid'
  | 'hex'
  | 'id'
  | 'number';

/** A variable part of a line; `start` and `end` count UTF-16 units, `end` is behind the last one. */
export type Variable = {
  readonly start: number;
  readonly end: number;
  readonly kind: VariableKind;
  /**
   * The text tells nothing about the customer: a vendor's host or a directory that every Windows or Linux
   * has. A search may use it as evidence; what is shown or shared follows the rules of `maskText`.
   */
  readonly isPublic?: true;
  /**
   * What the text stands for where it is only a part of it: `gw01` for `gw01.example.com`, half an address that a
   * mail client broke in two. Equal values are masked with equal numbers.
   */
  readonly value?: string;
};

/** A kind of variable and how to find it. */
export type Detector = {
  readonly kind: VariableKind;
  /** A cheap test that fails for most lines which hold nothing of this kind. */
  readonly mayHold?: (line: string) => boolean;
  /**
   * Global. Every quantifier is bounded and a look-behind forbids a start inside a run, so that a run is
   * tried once: the time grows with the length of the line, whatever it holds.
   */
  readonly pattern: RegExp;
  /**
   * Settles what a pattern cannot: returns the part that is variable, or nothing. Without it the whole match
   * is variable.
   */
  readonly accept?: (match: RegExpMatchArray, line: string) => Variable | undefined;
};
