import { LOCALES, type Locale } from '#lib/core/locale.ts';
import type { CodeEntry } from '../entry.ts';
import type { SourceId } from '../sources.ts';

/** An entry of the table, and in which languages its message is that of no other code. */
export type CodeRow = { readonly entry: CodeEntry; readonly own: readonly Locale[] };

/** Raised whenever the form of a part changes; a browser refuses any other version. */
export const CODE_PART_VERSION = 1;

type Cells = readonly [
  id: string,
  en: string,
  de: string,
  meaningDe: string,
  meaningEn: string,
  /** Languages, with spaces between. */
  own: string,
];
type CodePartFile = {
  readonly version: number;
  readonly groups: readonly {
    readonly family: string;
    readonly source: SourceId;
    readonly rows: readonly Cells[];
  }[];
};

/** Some rows of the table as the text of a JSON file, grouped so that nothing is repeated. */
export function encodeCodePart(rows: readonly CodeRow[]): string {
  const groups = new Map<string, { family: string; source: SourceId; rows: Cells[] }>();
  for (const { entry, own } of rows) {
    const { id, family, source, message, meaning } = entry;
    const group = groups.get(`${family} ${source}`) ?? { family, source, rows: [] };
    group.rows.push([id, message.en ?? '', message.de ?? '', meaning.de, meaning.en, own.join(' ')]);
    groups.set(`${family} ${source}`, group);
  }
  const file: CodePartFile = { version: CODE_PART_VERSION, groups: [...groups.values()] };
  return JSON.stringify(file);
}

/**
 * Reads what `encodeCodePart` wrote.
 * @throws Error where the file is broken or of another version; the caller offers to load it again.
 */
export function decodeCodePart(json: string): readonly CodeRow[] {
  const file: unknown = JSON.parse(json);
  if (!isCodePartFile(file)) throw new Error('This is no part of the table of codes, or of another version.');
  return file.groups.flatMap(({ family, source, rows }) =>
    rows.map(([id, en, de, meaningDe, meaningEn, own]) => ({
      entry: {
        id,
        family,
        source,
        message: { ...(en !== '' && { en }), ...(de !== '' && { de }) },
        meaning: { de: meaningDe, en: meaningEn },
      },
      own: LOCALES.filter((locale) => own.split(' ').includes(locale)),
    })),
  );
}

function isCodePartFile(file: unknown): file is CodePartFile {
  if (typeof file !== 'object' || file === null) return false;
  if (!('version' in file) || file.version !== CODE_PART_VERSION) return false;
  return 'groups' in file && Array.isArray(file.groups) && file.groups.every(isGroup);
}

function isGroup(group: unknown): boolean {
  if (typeof group !== 'object' || group === null || !('rows' in group) || !Array.isArray(group.rows))
    return false;
  return group.rows.every(
    (row) => Array.isArray(row) && row.length === 6 && row.every((cell) => typeof cell === 'string'),
  );
}
