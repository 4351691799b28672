import type { LogicalLine } from '../line.ts';
import { sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type Format } from '../record.ts';
import { endOfTrace } from './line-shapes.ts';

/** `MSI (s) (A4:3C) [10:11:12:345]: ` in front of most lines of a verbose log. */
const PREFIX = /^MSI \([scaN]\) \([0-9A-F]{1,4}[:!][0-9A-F]{1,4}\) \[(?<time>\d{2}:\d{2}:\d{2}:\d{3})\]: ?/du;
/** Lines without it, in both languages of Windows. */
const BARE = new RegExp(
  [
    String.raw`Action (?:start|ended) \d{1,2}:\d{2}:\d{2}`,
    String.raw`Aktion (?:gestartet|beendet)(?: um)? \d{1,2}:\d{2}:\d{2}`,
    String.raw`CustomAction \S{1,80} returned actual error code`,
    String.raw`(?:Benutzerdefinierte Aktion|CustomAction) \S{1,80} `,
    String.raw`Property\([SCN]\): `,
    String.raw`(?:===|\*\*\*) (?:(?:Verbose )?[Ll]ogging (?:started|stopped)|Protokoll\p{L}{1,20})`,
    String.raw`Info \d{4}\. ?`,
    String.raw`(?:Error|Fehler|Warning|Warnung) \d{4}\. ?`,
    '(?:Product|Produkt): .{1,200} -- ',
    'SFXCA: ',
    'Calling custom action ',
    'Windows Installer (?:installed|reconfigured|hat) ',
  ].join('|'),
  'u',
);
const BARE_LINE = new RegExp(`^(?:${BARE.source})`, 'u');

/** Verbose logs of Windows Installer. */
export const msi: Format = { name: 'msi', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const match = PREFIX.exec(line.text.slice(0, 80));
  if (match === null && !BARE_LINE.test(line.text.slice(0, 300))) return undefined;
  const span = match?.indices?.groups?.time;
  const next = endOfTrace(lines, at + 1);
  return {
    records: [
      createRecord('msi', lines, at, next, {
        fields: span === undefined ? {} : { time: sliceMapped(line, ...span) },
        message: [trimMapped(sliceMapped(line, match?.[0].length ?? 0))],
        trace: lines.slice(at + 1, next).map(trimMapped),
      }),
    ],
    next,
  };
}
