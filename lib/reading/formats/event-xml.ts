import type { LogicalLine } from '../line.ts';
import { joinMapped, type MappedText, replaceMapped, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format, type LogRecord } from '../record.ts';
import { splitTrace } from './line-shapes.ts';

const START = /<Event[ >]/u;
const EVENT = /<Event[ >]/gu;

/** Group 1 is the value. Schema: learn.microsoft.com/windows/win32/wes/eventschema-schema. */
const FIELDS: Readonly<Partial<Record<FieldName, RegExp>>> = {
  source: /<Provider\s[^>]{0,400}?Name=['"]([^'"]{1,300})['"]/u,
  eventId: /<EventID(?:\s[^>]{0,100})?>\s{0,20}(\d{1,10})/u,
  level: /<Level>\s{0,20}([^<]{1,60})</u,
  time: /<TimeCreated\s[^>]{0,100}?SystemTime=['"]([^'"]{1,60})['"]/u,
  computer: /<Computer>\s{0,20}([^<]{1,300})</u,
  log: /<Channel>\s{0,20}([^<]{1,300})</u,
  category: /<Task>\s{0,20}([^<]{1,300})</u,
};
const MESSAGE = /<Message>([^<]*)/gu;
const DATA = /<(?:Data|Param\d?|Binary)(?:\s[^>]{0,300}?)?(?<!\/)>([^<]*)/gu;
const DATA_NAME = /\sName=['"]([^'"]{1,200})['"]/u;
const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});/gu;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Events as XML, single or a whole export; read by its tags, so that a torn copy is still read. */
export const eventXml: Format = { name: 'event-xml', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  if (!START.test(lines[at]?.text ?? '')) return undefined;
  let next = at;
  // Up to the end of the event; a torn one ends where the next begins.
  while (next < lines.length && (next === at || !START.test(lines[next]?.text ?? ''))) {
    const text = lines[next]?.text ?? '';
    next += 1;
    // A line of an export may end one event and begin the next.
    if (text.lastIndexOf('</Event>') > text.lastIndexOf('<Event ')) break;
  }
  const block = joinMapped(lines.slice(at, next), '\n');
  const starts = [...block.text.matchAll(EVENT)].map(({ index }) => index);
  const records = starts.map((start, index) =>
    readEvent(sliceMapped(block, start, starts[index + 1]), lines, at, next),
  );
  return { records, next };
}

function readEvent(event: MappedText, lines: readonly LogicalLine[], from: number, to: number): LogRecord {
  const fields: Partial<Record<FieldName, MappedText>> = {};
  for (const [name, pattern] of Object.entries(FIELDS) as [FieldName, RegExp][]) {
    const match = pattern.exec(event.text);
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const start = match.index + match[0].lastIndexOf(value);
    fields[name] = trimMapped(decodeEntities(sliceMapped(event, start, start + value.length)));
  }
  const rendered = textsOf(event, MESSAGE);
  const lineTexts = rendered.length > 0 ? rendered : textsOf(event, DATA);
  return createRecord('event-xml', lines, from, to, {
    fields,
    ...splitTrace(lineTexts.flatMap(splitAtBreaks)),
  });
}

/** Contents of the elements, decoded, each with the name it carries: `AlertDesc: 51`. */
function textsOf(event: MappedText, pattern: RegExp): readonly MappedText[] {
  const texts: MappedText[] = [];
  for (const match of event.text.matchAll(pattern)) {
    const content = match[1] ?? '';
    if (content.trim() === '') continue;
    const end = match.index + match[0].length;
    const value = trimMapped(decodeEntities(sliceMapped(event, end - content.length, end)));
    const name = DATA_NAME.exec(match[0].slice(0, match[0].length - content.length));
    const nameText = name?.[1] ?? '';
    const nameStart = match.index + (name?.index ?? 0) + (name?.[0].indexOf(nameText) ?? 0);
    texts.push(
      nameText === ''
        ? value
        : joinMapped([sliceMapped(event, nameStart, nameStart + nameText.length), value], ': '),
    );
  }
  return texts;
}

function decodeEntities(mapped: MappedText): MappedText {
  if (!mapped.text.includes('&')) return mapped;
  return replaceMapped(mapped, ENTITY, ([entity]) => {
    const name = entity.slice(1, -1);
    if (!name.startsWith('#')) return NAMED[name] ?? entity;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function splitAtBreaks(mapped: MappedText): readonly MappedText[] {
  const parts: MappedText[] = [];
  for (const match of mapped.text.matchAll(/[^\r\n]+/gu)) {
    parts.push(trimMapped(sliceMapped(mapped, match.index, match.index + match[0].length)));
  }
  return parts;
}
