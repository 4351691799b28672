/** `12 0 obj … endobj`, as far as its dictionary is plain text; streams are skipped over by what is looked for. */
const OBJECT = /(\d+) 0 obj\s*<<([\s\S]*?)(?:>>\s*endobj|stream)/gu;
const DESTINATION = /\/([A-Za-z][\w.-]*) \[(\d+) 0 R \/XYZ/gu;

/** Page on which an anchor lies, from 1. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Object numbers of the pages in their order. */
function pageOrder(text: string): readonly string[] {
  const kids = new Map<string, readonly string[]>();
  const roots: string[] = [];
  for (const [, id = '', dictionary = ''] of text.matchAll(OBJECT)) {
    if (!/\/Type \/Pages\b/u.test(dictionary)) continue;
    const list = /\/Kids \[([^\]]*)\]/u.exec(dictionary)?.[1] ?? '';
    kids.set(
      id,
      [...list.matchAll(/(\d+) 0 R/gu)].map((match) => match[1] ?? ''),
    );
    if (!dictionary.includes('/Parent')) roots.push(id);
  }
  const flatten = (id: string): readonly string[] => kids.get(id)?.flatMap(flatten) ?? [id];
  return roots.flatMap(flatten);
}

/**
 * On which page the targets of links lie, counted from 1. Reads what Chromium's printer (Skia) writes: objects as plain
 * text, one dictionary of named destinations. ISO 32000-1, 7.7.3 and 12.3.2.
 * @throws Error where the file is of another make
 */
export function findPageNumbers(pdf: Uint8Array): PageNumbers {
  const text = Buffer.from(pdf).toString('latin1');
  const order = new Map(pageOrder(text).map((id, index) => [id, index + 1]));
  const pages = new Map<string, number>();
  for (const [, anchor = '', id = ''] of text.matchAll(DESTINATION)) {
    const page = order.get(id);
    if (page !== undefined) pages.set(anchor, page);
  }
  if (pages.size === 0) throw new Error('The printed file names no places; its page numbers cannot be told.');
  return pages;
}
