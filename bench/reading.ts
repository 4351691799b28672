import { readdirSync, readFileSync } from 'node:fs';
import { findCodes } from '#lib/codes/find-codes.ts';
import { findVariables } from '#lib/reading/find-variables.ts';
import { joinedText } from '#lib/reading/joined-text.ts';
import { MAX_BYTES, MAX_LINES } from '#lib/reading/limit.ts';
import { maskReading } from '#lib/reading/mask-reading.ts';
import { readPaste } from '#lib/reading/read-paste.ts';

/*
 * How long the largest paste takes: each fixture repeated up to the limits, and all of them mixed. CPU time, as
 * other programs may run beside it.
 * Usage: npx tsx bench/reading.ts
 */

const FOLDER = 'fixtures/logs';

function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}

/** Repeats a text until one of the limits is reached. */
function fill(text: string): string {
  const lines = text.split('\n').length - 1;
  const times = Math.min(MAX_BYTES / Buffer.byteLength(text), MAX_LINES / lines);
  return text.repeat(Math.max(1, Math.floor(times)));
}

const fixtures = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));
const mixed = { name: 'all fixtures', text: fixtures.map(({ text }) => `${text}\n`).join('') };

const rows = [mixed, ...fixtures].map(({ name, text }) => {
  const paste = fill(text);
  const reading = readPaste(paste);
  return {
    paste: name,
    MB: Number((Buffer.byteLength(paste) / 1e6).toFixed(1)),
    lines: reading.lines.length,
    records: reading.records.length,
    readMs: cpuTime(() => readPaste(paste)),
    variablesMs: cpuTime(() => reading.lines.map((line) => findVariables(line.text))),
    codesMs: cpuTime(() => reading.lines.map((line) => findCodes(line.text))),
    joinedMs: cpuTime(() => [...joinedText(reading)].length),
    maskMs: cpuTime(() => maskReading(reading)),
  };
});
console.table(rows);
