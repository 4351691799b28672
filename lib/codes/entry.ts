import type { Locale, Localized } from '#lib/core/locale.ts';
import type { CodeId } from './code.ts';
import type { SourceId } from './sources.ts';

/** What the table knows about one code. Its names lie in `names.ts`. */
export type CodeEntry = {
  /** The identity (`identityOf(id) === id`), so one entry answers to all notations. */
  readonly id: CodeId;
  readonly family: FamilyId;
  /** The system's own text; a language is absent where no reliable wording was found. */
  readonly message: Readonly<Partial<Record<Locale, string>>>;
  /** What it means, in our words, one sentence. */
  readonly meaning: Localized;
  /** Where number and text come from. */
  readonly source: SourceId;
};

export type FamilyId = string;

/** Codes that belong together and come from the same source. */
export type CodeFamily = {
  readonly id: FamilyId;
  readonly label: Localized;
  readonly source: SourceId;
  /**
   * Two lines an entry, empty lines between groups:
   * `id | English message | German message` (both may be missing), then, indented,
   * `German meaning | English meaning`.
   */
  readonly rows: string;
};

/**
 * Entries of a family.
 * @throws Error naming family and line where a row is not of the form above.
 */
export function readFamily({ id: family, source, rows }: CodeFamily): readonly CodeEntry[] {
  const lines = rows.split('\n').map((line, index) => ({ line, index }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const entries: CodeEntry[] = [];
  for (let at = 0; at < filled.length; at += 2) {
    const [first, second] = [filled[at], filled[at + 1]];
    if (first === undefined || first.line.startsWith(' ') || !second?.line.startsWith('  ')) {
      throw new Error(
        `codes/${family}: line ${(first?.index ?? 0) + 1}: expected an id line and its meaning`,
      );
    }
    const [id = '', en = '', de = ''] = cells(first.line);
    const [meaningDe = '', meaningEn = ''] = cells(second.line);
    const message = { ...(en !== '' && { en }), ...(de !== '' && { de }) };
    entries.push({ id, family, message, meaning: { de: meaningDe, en: meaningEn }, source });
  }
  return entries;
}

function cells(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}
