import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { isBehindGap, isOtherSection, isRuler, splitTrace } from './line-shapes.ts';

/** Labels of the Event Viewer's plain copy, German and English; without a field: read over. */
const FIELD_BY_LABEL: ReadonlyMap<string, FieldName | undefined> = new Map<string, FieldName | undefined>([
  ['protokollname', 'log'],
  ['log name', 'log'],
  ['quelle', 'source'],
  ['source', 'source'],
  ['datum', 'time'],
  ['date', 'time'],
  ['protokolliert', 'time'],
  ['logged', 'time'],
  ['ereignis-id', 'eventId'],
  ['event id', 'eventId'],
  ['aufgabenkategorie', 'category'],
  ['task category', 'category'],
  ['ebene', 'level'],
  ['level', 'level'],
  ['benutzer', 'user'],
  ['user', 'user'],
  ['computer', 'computer'],
  ['schlüsselwörter', undefined],
  ['keywords', undefined],
  ['vorgangscode', undefined],
  ['opcode', undefined],
]);
const LABEL =
  /(?<![\p{L}\p{N}])(?<=^\s{0,8}|\s)(Protokollname|Log Name|Quelle|Source|Datum|Date|Protokolliert|Logged|Ereignis-ID|Event ID|Aufgabenkategorie|Task Category|Ebene|Level|Benutzer|User|Computer|Schlüsselwörter|Keywords|Vorgangscode|OpCode|Beschreibung|Description) {0,4}:(?:(?=\s|$)|(?<=^\s{0,8}\p{L}[\p{L} -]{3,20}:))/giu;
const DESCRIPTION = /^(?:Beschreibung|Description)$/iu;
const TELLING = /^\s{0,8}(?:Protokollname|Log Name|Quelle|Source|Ereignis-ID|Event ID) {0,4}:/iu;
/** Stands in front of the same event as XML, which is read as one of its own. */
const XML_LABEL = /^\s{0,8}(?:Ereignis-XML|Event Xml) {0,4}:\s*$/iu;
const END =
  /^\s{0,8}(?:Ereignis-XML|Event Xml) {0,4}:|^\s{0,8}(?:- )?<Event[ >]|^\s{0,8}(?:Protokollname|Log Name) {0,4}:/iu;

/** The label is alone at the start of its line, or the paste has all fields in one line. */
const LOOK_AHEAD = 6;

/**
 * "Copy as text" of the Event Viewer: one label a line and the description below, German or English; also when
 * everything stands in one line.
 */
export const eventViewer: Format = { name: 'event-viewer', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  if (!TELLING.test(lines[at]?.text ?? '') || !hasSeveralLabels(lines, at)) return undefined;
  const fields: Partial<Record<FieldName, MappedText>> = {};
  const description: MappedText[] = [];
  let next = at;
  let isDescription = false;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const isOver =
      next > at && (isRuler(line.text) || isOtherSection(lines, next) || isBehindGap(lines, next, 2));
    if (isOver || (next > at && END.test(line.text) && (isDescription || fields.log !== undefined))) break;
    if (isDescription) {
      description.push(line);
      continue;
    }
    const labels = [...line.text.matchAll(LABEL)];
    if (labels.length === 0 && (fields.eventId === undefined || fields.source === undefined)) break;
    // Below the fields a description may stand without its label.
    if (labels.length === 0) description.push(line);
    isDescription = readFields(line, labels, fields, description) || labels.length === 0;
  }
  if (XML_LABEL.test(lines[next]?.text ?? '')) next += 1;
  return {
    records: [createRecord('event-viewer', lines, at, next, { fields, ...splitTrace(description) })],
    next,
  };
}

/** Reads the labels of one line; returns whether the description has begun. */
function readFields(
  line: MappedText,
  labels: readonly RegExpExecArray[],
  fields: Partial<Record<FieldName, MappedText>>,
  description: MappedText[],
): boolean {
  for (const [index, match] of labels.entries()) {
    const label = match[1] ?? '';
    const start = match.index + match[0].length;
    if (DESCRIPTION.test(label)) {
      description.push(sliceMapped(line, start));
      return true;
    }
    const field = FIELD_BY_LABEL.get(label.toLowerCase());
    if (field !== undefined) fields[field] ??= trimMapped(sliceMapped(line, start, labels[index + 1]?.index));
  }
  return false;
}

function hasSeveralLabels(lines: readonly LogicalLine[], at: number): boolean {
  const labels = new Set<string>();
  for (const { text } of lines.slice(at, at + LOOK_AHEAD)) {
    for (const match of text.slice(0, 2000).matchAll(LABEL)) labels.add((match[1] ?? '').toLowerCase());
  }
  const fields = new Set([...labels].map((label) => FIELD_BY_LABEL.get(label)));
  return labels.size >= 3 && (fields.has('eventId') || fields.has('log')) && fields.has('source');
}
