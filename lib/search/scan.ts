/** What a stretch of text is, before it becomes tokens. */
export type PieceKind =
  | 'gap'
  | 'time'
  | 'guid'
  | 'address'
  | 'host'
  | 'path'
  | 'identifier'
  | 'version'
  | 'word'
  | 'number';

export type Piece = { readonly kind: PieceKind; readonly start: number; readonly end: number };

/**
 * Every quantifier is bounded or runs over one class of characters, so that the scan stays linear on any
 * input. The order matters: what is more exact comes first.
 */
const SHAPES: readonly (readonly [PieceKind, string])[] = [
  // Placeholders and markup; both stand where the customer's text has something else.
  [
    'gap',
    String.raw`\{\{[^{}\n]{1,60}\}\}|<\/?[\p{L}][\p{L}\p{N} _-]{0,40}>|<\/?[a-z][a-z0-9]{0,12} [^<>\n]{0,200}>`,
  ],
  [
    'time',
    String.raw`\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?Z|[+-]\d\d:?\d\d)?)?(?!\d)` +
      String.raw`|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?![\d.])` +
      String.raw`|\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[AP]M\b)?` +
      String.raw`|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} (?=\d\d:\d\d)`,
  ],
  ['guid', String.raw`(?<![\w-])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?!\w)`],
  [
    'address',
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}` +
      String.raw`|(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{1,5})?(?![\w.])`,
  ],
  [
    'host',
    String.raw`[a-z]{2,8}:\/\/[^\s"'<>|]{1,300}` +
      String.raw`|(?<![\w.])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}(?:com|net|org|de|at|ch|eu|no|io|local|lan|intern|internal|info|test|example)(?![\w-])`,
  ],
  [
    'path',
    String.raw`(?<![\p{L}\p{N}])[A-Za-z]:\\(?:[^\\/:*?"<>|\r\n]{1,80}\\){0,20}[^\\/:*?"<>|\r\n\s']{0,80}` +
      String.raw`|(?<![\p{L}\p{N}\\])\\\\[\p{L}\p{N}.$-]{1,63}\\[^\s"'<>|]{1,200}` +
      String.raw`|(?<![\p{L}\p{N}<:/])\/(?:[\p{L}\p{N}._@%+~<>-]{1,80}\/){1,30}[\p{L}\p{N}._@%+~-]{0,80}`,
  ],
  ['identifier', String.raw`(?<![\p{L}\p{N}_])[\p{Lu}]{2,8}-\d{3,9}(?![\p{L}\p{N}])`],
  ['version', String.raw`(?<![\p{L}\p{N}.])\d{1,9}(?:\.\d{1,9}){1,4}(?![\p{L}\p{N}])`],
  ['word', String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}_'’]*`],
  ['number', String.raw`\p{N}[\p{L}\p{N}_]*`],
];

const SHAPE = new RegExp(SHAPES.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'gu');

/** Cuts a text into pieces from left to right; what is left out between them carries nothing. */
export function scan(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const kind = kindOf(match.groups);
    if (kind !== undefined) pieces.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return pieces;
}

function kindOf(groups: Record<string, string | undefined> | undefined): PieceKind | undefined {
  for (const [kind] of SHAPES) if (groups?.[kind] !== undefined) return kind;
  return undefined;
}
