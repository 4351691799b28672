import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'lotse-cli-'));
  await cp('fixtures/content-base', root, { recursive: true });
  await writeFile(path.join(root, 'articles/setup-stops/index.de.mdx'), 'no head');
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function check(...args: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, LOTSE_CONTENT_DIR: root };
  const command = ['--import', 'tsx', 'scripts/check.ts', ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, { env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}

describe('npm run check', () => {
  test('prints every finding and a last line with counts, and fails on an error', async () => {
    const { code, stdout } = await check();
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringContaining(
        'articles/setup-stops/index.de.mdx:1:1 error front-matter The head is missing.',
      ),
    );
    expect(lines.at(-1)).toBe('2 articles checked: 1 error, 1 warning');
  });

  test('hides the findings of articles that are not named', async () => {
    const { code, stdout } = await check('mail-is-rejected');
    expect(code).toBe(0);
    expect(stdout).not.toContain('setup-stops');
    // What remains is the ledger outside of Git.
    expect(stdout).toContain('ledger.yaml:2:1 warning ledger-history');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 article checked: 0 errors, 1 warning');
  });

  test('names the article that was probably meant', async () => {
    const { code, stderr } = await check('mail-is-rejcted');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "mail-is-rejected"?');
  });
});
