import { describe, expect, it } from 'vitest';
import { readPasteInChunks } from './progress.ts';
import { type Progress, readPaste } from './read-paste.ts';

const TEXT = 'Mar 24 09:14:02 mx1 postfix/smtpd[1]: connect from gw01.example.com[192.0.2.5]\n'.repeat(4000);

describe('readPasteInChunks', () => {
  it('reads the same and reports a growing part of the whole', async () => {
    const reports: Progress[] = [];
    const reading = await readPasteInChunks(TEXT, (progress) => reports.push(progress));
    expect(reading).toEqual(readPaste(TEXT));
    expect(reports.length).toBeGreaterThan(8);
    for (const [index, { done, total }] of reports.entries()) {
      expect(done).toBeGreaterThanOrEqual(reports[index - 1]?.done ?? 0);
      expect(done).toBeLessThanOrEqual(total);
    }
    expect(reports.at(-1)).toEqual({ done: 8000, total: 8000 });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    let reports = 0;
    const reading = readPasteInChunks(
      TEXT,
      () => {
        reports += 1;
        if (reports === 2) controller.abort(new Error('stopped'));
      },
      { signal: controller.signal },
    );
    await expect(reading).rejects.toThrow('stopped');
    expect(reports).toBe(2);
  });
});
