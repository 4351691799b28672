import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'linkrate-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Outcome = { readonly stdout: string; readonly stderr: string; readonly code: number };

const REPORT_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

/** Runs the command in a process of its own; the last line of stderr is its greatest memory in kB. */
async function linkrate(...options: readonly string[]): Promise<Outcome> {
  const node = ['--import', 'tsx', '--import', REPORT_MEMORY, 'scripts/desk-linkrate.ts', ...options];
  try {
    return { ...(await run(process.execPath, node)), code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as Outcome;
    return { stdout, stderr, code };
  }
}

function* manyRows(count: number): Generator<string> {
  yield 'id;created;text;answer\r\n';
  const log = 'Error 0x80090330 in a line of a log\r\n'.repeat(12);
  for (let row = 1; row <= count; row += 1) {
    yield `${row};2026-${String((row % 12) + 1).padStart(2, '0')}-01;"${log}";"https://lotse.example/L100${row % 9}"\r\n`;
  }
}

async function memoryFor(rows: number): Promise<number> {
  const file = path.join(folder, `${rows}.csv`);
  await pipeline(manyRows(rows), createWriteStream(file));
  const { stdout, stderr, code } = await linkrate(file);
  expect(code).toBe(0);
  expect(stdout).toContain(`Tickets ${rows}`);
  return Number(stderr.trim().split('\n').at(-1)) / 1024;
}

describe('npm run desk:linkrate', () => {
  it('needs no more memory for a hundred times as many rows', async () => {
    const small = await memoryFor(300);
    const large = await memoryFor(30_000);
    expect(large).toBeLessThan(400);
    expect(large - small).toBeLessThan(100);
  }, 120_000);

  it('reads Windows-1252, names bad rows by file and line, and writes both reports', async () => {
    const [file, csv, html] = ['in.csv', 'out.csv', 'out.html'].map((name) => path.join(folder, name));
    const text =
      'Nr;Erstellt;Betreff;Antwort\r\n1;24.11.2026;Prüfung;L1002\r\n2;24.11.2026\r\n3;25.11.2026;x;y\r\n';
    await writeFile(file ?? '', Buffer.from(text, 'latin1'));
    const { stdout, stderr, code } = await linkrate(
      file ?? '',
      '--csv',
      csv ?? '',
      '--html',
      html ?? '',
      '--lang',
      'de',
    );
    expect(code).toBe(0);
    expect(stderr).toContain(`${file}:3 row has 2 columns instead of 4`);
    expect(stdout).toContain('windows-1252, delimiter ";"');
    expect(stdout).toContain('Linkrate 50 %');
    expect(await readFile(csv ?? '', 'utf8')).toContain('article,2026-11,L1002,,1,,');
    expect(await readFile(html ?? '', 'utf8')).toMatch(/style-src 'sha256-[\w+/=]{44}'/u);
  }, 60_000);

  it.each([
    [['missing.csv'], 'ENOENT'],
    [[], 'npm run desk:linkrate'],
    [['a.csv', '--lang', 'fr'], 'write de or en'],
    [['a.csv', '--since', 'gestern'], 'write a day'],
  ])(
    'says what is wrong with %j',
    async (options, message) => {
      const { stderr, code } = await linkrate(...options);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    },
    60_000,
  );
});
