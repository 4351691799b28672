import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ledgerSchema } from '#lib/content/schema.ts';
import { formatDiagnostic } from '#lib/core/diagnostic.ts';
import { checkContent } from '../check-content.ts';
import type { LedgerHistory } from '../ledger-history/ledger-history.ts';

/*
 * fixtures/content-base is a sound knowledge base; fixtures/broken/<rule> holds what to change in it
 * (change.yaml), the findings that must come of it (expected.txt), and for the history of the ledger the version
 * that was there before (ledger-before.yaml).
 */

const BASE = 'fixtures/content-base';
const BROKEN = 'fixtures/broken';

/** The day on which fixtures are checked. */
const TODAY = '2026-06-01';

const changesSchema = z.array(
  z.union([
    /** The passage must occur exactly once. */
    z.strictObject({ file: z.string(), replace: z.string(), with: z.string() }),
    z.strictObject({ file: z.string(), write: z.string() }),
    z.strictObject({ remove: z.string() }),
    z.strictObject({ rename: z.string(), to: z.string() }),
  ]),
);

type Change = z.output<typeof changesSchema>[number];

async function applyChange(root: string, change: Change): Promise<void> {
  if ('remove' in change) {
    await rm(path.join(root, change.remove), { recursive: true });
  } else if ('rename' in change) {
    await cp(path.join(root, change.rename), path.join(root, change.to), { recursive: true });
    await rm(path.join(root, change.rename), { recursive: true });
  } else if ('write' in change) {
    await writeFile(path.join(root, change.file), change.write);
  } else {
    const file = path.join(root, change.file);
    const parts = (await readFile(file, 'utf8')).split(change.replace);
    if (parts.length !== 2) {
      throw new Error(`${change.file} holds ${JSON.stringify(change.replace)} ${parts.length - 1} times`);
    }
    await writeFile(file, parts.join(change.with));
  }
}

async function readHistory(rule: string): Promise<LedgerHistory> {
  const text = await readFile(path.join(BROKEN, rule, 'ledger-before.yaml'), 'utf8').catch(() => undefined);
  if (text === undefined) return { versions: [] };
  return { versions: [{ when: 'in an older version', entries: ledgerSchema.parse(parse(text)).entries }] };
}

/** Names of the rules that have a fixture. */
export async function listFixtures(): Promise<string[]> {
  return (await readdir(BROKEN)).toSorted();
}

/** Lines of expected.txt: place, severity, rule and the beginning of the message. */
export async function readExpected(rule: string): Promise<string[]> {
  const text = await readFile(path.join(BROKEN, rule, 'expected.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** Findings of the base with the changes of a fixture, or without any; one a line, paths relative to the base. */
export async function checkFixture(rule?: string): Promise<string[]> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'lotse-check-'));
  try {
    await cp(BASE, root, { recursive: true });
    if (rule !== undefined) {
      const changes = changesSchema.parse(
        parse(await readFile(path.join(BROKEN, rule, 'change.yaml'), 'utf8')),
      );
      for (const change of changes) await applyChange(root, change);
    }
    const history = rule === undefined ? { versions: [] } : await readHistory(rule);
    const diagnostics = await checkContent(root, { today: TODAY, history });
    return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replace(`${root}/`, ''));
  } finally {
    await rm(root, { recursive: true });
  }
}
