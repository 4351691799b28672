import { nearest } from '#lib/core/nearest.ts';

/** Indexes of the columns to read. */
export type Columns = { readonly texts: readonly number[]; readonly date: number | undefined };

/** Heads of the date a ticket was opened, in the order of preference. */
const DATE_HEADS = [
  /^(?:created|created[ _-]?(?:at|on|time|date)?|creation[ _-]?date|date[ _-]?created|create[ _-]?time)$/iu,
  /^(?:erstellt|erstellt[ _-]?am|erstellungs(?:datum|zeit|zeitpunkt)|angelegt|angelegt[ _-]?am|eröffnet|eröffnet[ _-]?am)$/iu,
  /^(?:opened|opened[ _-]?at|date|datum|received|eingang|eingegangen|time|zeit)$/iu,
  /(?:created|erstell|angelegt|opened)/iu,
];

/**
 * Which columns hold text and which the date.
 * @param names heads of the text columns; empty for every column.
 * @param dateName head of the date column; looked for by its usual names without it.
 * @throws Error with the name that was probably meant when a column does not exist.
 */
export function chooseColumns(
  header: readonly string[],
  names: readonly string[],
  dateName: string | undefined,
): Columns {
  const texts =
    names.length === 0 ? header.map((_, index) => index) : names.map((name) => find(header, name));
  const date = dateName === undefined ? findDate(header) : find(header, dateName);
  return { texts, date };
}

function findDate(header: readonly string[]): number | undefined {
  for (const pattern of DATE_HEADS) {
    const index = header.findIndex((head) => pattern.test(head));
    if (index >= 0) return index;
  }
  return undefined;
}

function find(header: readonly string[], name: string): number {
  const index = header.findIndex((head) => head.toLowerCase() === name.trim().toLowerCase());
  if (index >= 0) return index;
  const meant = nearest(name, header);
  throw new Error(
    `There is no column "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`} The file has: ${header.join(', ')}.`,
  );
}
