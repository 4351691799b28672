import type { CodeEntry } from './entry.ts';
import type { SourceId } from './sources.ts';

/** Raised whenever the form of the file changes; a browser refuses any other version. */
export const CODE_TABLE_VERSION = 1;

type Row = readonly [id: string, en: string, de: string, meaningDe: string, meaningEn: string];
type CodeTableFile = {
  readonly version: number;
  readonly groups: readonly {
    readonly family: string;
    readonly source: SourceId;
    readonly rows: readonly Row[];
  }[];
};

/** The table as the text of a JSON file, grouped so that nothing is repeated. */
export function encodeCodeTable(entries: readonly CodeEntry[]): string {
  const groups = new Map<string, { family: string; source: SourceId; rows: Row[] }>();
  for (const { id, family, source, message, meaning } of entries) {
    const group = groups.get(`${family} ${source}`) ?? { family, source, rows: [] };
    group.rows.push([id, message.en ?? '', message.de ?? '', meaning.de, meaning.en]);
    groups.set(`${family} ${source}`, group);
  }
  const file: CodeTableFile = { version: CODE_TABLE_VERSION, groups: [...groups.values()] };
  return JSON.stringify(file);
}

/**
 * Reads what `encodeCodeTable` wrote.
 * @throws Error where the file is broken or of another version; the caller offers to load it again.
 */
export function decodeCodeTable(json: string): readonly CodeEntry[] {
  const file: unknown = JSON.parse(json);
  if (!isCodeTableFile(file)) throw new Error('This is no table of codes, or one of another version.');
  return file.groups.flatMap(({ family, source, rows }) =>
    rows.map(([id, en, de, meaningDe, meaningEn]) => ({
      id,
      family,
      source,
      message: { ...(en !== '' && { en }), ...(de !== '' && { de }) },
      meaning: { de: meaningDe, en: meaningEn },
    })),
  );
}

function isCodeTableFile(file: unknown): file is CodeTableFile {
  if (typeof file !== 'object' || file === null) return false;
  if (!('version' in file) || file.version !== CODE_TABLE_VERSION) return false;
  return 'groups' in file && Array.isArray(file.groups) && file.groups.every(isGroup);
}

function isGroup(group: unknown): boolean {
  if (typeof group !== 'object' || group === null || !('rows' in group) || !Array.isArray(group.rows))
    return false;
  return group.rows.every(
    (row) => Array.isArray(row) && row.length === 5 && row.every((cell) => typeof cell === 'string'),
  );
}
