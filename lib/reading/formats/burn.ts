import type { LogicalLine } from '../line.ts';
import { sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type Format } from '../record.ts';
import { isOtherSection } from './line-shapes.ts';
import { startsRecord } from './starts-record.ts';

/** `[process:thread][time]i000: message`, the log of a WiX bundle. */
const LINE =
  /^\[[0-9A-F]{4,8}:[0-9A-F]{4,8}\]\[(?<time>\d{4}-\d{2}-\d{2}T[\d:.]{8,16})\](?<level>[iwe])(?<code>\d{3}): {0,4}/du;
const MORE_LINES = 20;

/** Setup logs of WiX Burn bundles; the letter in front of the number is the level. */
export const burn: Format = { name: 'burn', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  const match = LINE.exec(line?.text ?? '');
  const spans = match?.indices?.groups;
  if (line === undefined || match === null || spans === undefined) return undefined;
  let next = at + 1;
  while (next < lines.length && next - at <= MORE_LINES && isContinuation(lines, next)) next += 1;
  const message = [sliceMapped(line, match[0].length), ...lines.slice(at + 1, next)].map(trimMapped);
  const { time, level, code } = spans;
  const fields = {
    ...(time && { time: sliceMapped(line, ...time) }),
    ...(level && { level: sliceMapped(line, ...level) }),
    // i000 means nothing; the others tell which message of Burn it is.
    ...(code && match.groups?.code !== '000' && { code: sliceMapped(line, ...code) }),
  };
  return { records: [createRecord('burn', lines, at, next, { fields, message })], next };
}

function isContinuation(lines: readonly LogicalLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return !startsRecord(text) && !isOtherSection(lines, at) && /^\s/u.test(text);
}
