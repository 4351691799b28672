import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerSchema } from '#lib/content/schema.ts';
import { findLosses } from './find-losses.ts';
import { readLedgerHistory } from './ledger-history.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lotse-ledger-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function git(...args: string[]): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...author, ...args], { stdio: 'pipe' });
}

function writeLedger(...lines: string[]): void {
  writeFileSync(path.join(folder, 'ledger.yaml'), `# Numbers\nentries:\n${lines.join('\n')}\n`);
}

function commitLedger(...lines: string[]): void {
  writeLedger(...lines);
  git('add', 'ledger.yaml');
  git('commit', '-q', '-m', 'Change the ledger');
}

const A = '  - { id: 1001, slug: first, steps: 2 }';
const B = '  - { id: 1002, slug: second }';

async function lossesFor(present: object[]): Promise<string[]> {
  const { versions } = await readLedgerHistory(path.join(folder, 'ledger.yaml'));
  const { entries } = ledgerSchema.parse({ entries: present });
  return findLosses(entries, versions).map(({ message }) => message);
}

describe('readLedgerHistory', () => {
  test('a ledger that only grew has no loss', async () => {
    git('init', '-q');
    commitLedger(A);
    commitLedger(A, B);
    const losses = await lossesFor([
      { id: 1001, slug: 'first', steps: 2 },
      { id: 1002, slug: 'second' },
    ]);
    expect(losses).toEqual([]);
  });

  test('finds what was removed without being committed', async () => {
    git('init', '-q');
    commitLedger(A, B);
    const losses = await lossesFor([{ id: 1001, slug: 'first', steps: 2 }]);
    expect(losses).toEqual([expect.stringContaining('The number 1002 (second) has disappeared')]);
    expect(losses[0]).toContain('in the latest commit');
  });

  test('finds what was removed long ago, also an address and a step', async () => {
    git('init', '-q');
    commitLedger(A, B);
    commitLedger('  - { id: 1001, slug: renamed, steps: 1 }');
    commitLedger('  - { id: 1001, slug: renamed, steps: 1 }', '  - { id: 1003, slug: third }');
    const losses = await lossesFor([
      { id: 1001, slug: 'renamed', steps: 1 },
      { id: 1003, slug: 'third' },
    ]);
    expect(losses).toEqual([
      expect.stringMatching(/^L1001 had the address first before commit [0-9a-f]{8}\./u),
      expect.stringMatching(/^L1001 had 2 steps before commit [0-9a-f]{8}, now 1\./u),
      expect.stringMatching(/^The number 1002 \(second\) has disappeared/u),
    ]);
  });

  test('reads entries that were written over several lines', async () => {
    git('init', '-q');
    commitLedger('  - id: 1001', '    slug: first', '    steps: 2');
    commitLedger('  - id: 1001', '    slug: first', '    steps: 1');
    expect(await lossesFor([{ id: 1001, slug: 'first', steps: 1 }])).toEqual([
      expect.stringContaining('L1001 had 2 steps'),
    ]);
  });

  test('a ledger that is not committed yet has no history and no gap', async () => {
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'Begin');
    writeLedger(A);
    expect(await readLedgerHistory(path.join(folder, 'ledger.yaml'))).toEqual({ versions: [] });
  });

  test('a shallow clone has a gap', async () => {
    git('init', '-q');
    commitLedger(A, B);
    commitLedger(A);
    const clone = path.join(folder, 'clone');
    git('clone', '-q', '--depth', '1', `file://${folder}`, clone);
    const { versions, gap } = await readLedgerHistory(path.join(clone, 'ledger.yaml'));
    expect(gap).toContain('git fetch --unshallow');
    expect(versions).toHaveLength(1);
  });

  test('a folder without Git has a gap', async () => {
    writeLedger(A);
    const { versions, gap } = await readLedgerHistory(path.join(folder, 'ledger.yaml'));
    expect(versions).toEqual([]);
    expect(gap).toContain('Git clone');
  });
});
