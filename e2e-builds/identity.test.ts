import { beforeAll, describe, expect, it } from 'vitest';
import { describeDifference, hashFiles } from './compare-folders.ts';
import { openBasePathTrial, openTrial, type Trial, type TrialBuild } from './trial.ts';

/*
 * Real builds: the eight articles with their lists in parts, and few codes, below a base path. Each test stands on the one before it, and the
 * last build is the portal that the tests of the base path open.
 */

const ARTICLE = 'content/articles/unable-to-relay/index.de.mdx';
const OTHER_ARTICLE = 'content/articles/outlook-outbox-draft/index.de.mdx';
const TITLE = /^title: (.*)$/mu;
/** What a build takes from the last one, and what it renders. */
const PLANNED = /(\d+) files from the last build, (\d+) articles, \d+ codes( and all lists)? to render/u;
const FORMER = 'title: $1 (früher)';

/** Waits until a build has said something. @throws Error where it ends before */
async function untilSaid({ process: child, ended }: TrialBuild, wanted: RegExp): Promise<void> {
  let said = '';
  const heard = new Promise<boolean>((resolve) => {
    child.stdout?.on('data', (text) => {
      said += String(text);
      if (wanted.test(said)) resolve(true);
    });
  });
  const isHeard = await Promise.race([heard, ended.then(() => false)]);
  if (!isHeard) throw new Error(`The build ended without saying ${wanted}:\n${(await ended).output}`);
}

describe('builds', () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await openBasePathTrial();
    await trial.clear();
    await trial.renew();
    await trial.edit(ARTICLE, TITLE, FORMER);
    await trial.build();
  });

  it('leave the published portal as it is when the content has an error', async () => {
    const before = await hashFiles(trial.out);
    await trial.edit(ARTICLE, TITLE, 'titel: $1');
    const { code, output } = await trial.start().ended;
    expect(code).toBe(1);
    expect(output).toContain('Nothing was published; out/ is what it was before.');
    expect(output).toMatch(/unable-to-relay\/index\.de\.mdx:\d+/u);
    expect(await hashFiles(trial.out)).toEqual(before);
  });

  it('leave it as it is when they are ended while pages are rendered', async () => {
    const before = await hashFiles(trial.out);
    await trial.renew();
    const build = trial.start();
    await untilSaid(build, /\d+ of \d+ pages/u);
    process.kill(-(build.process.pid ?? Number.NaN), 'SIGKILL');
    expect((await build.ended).code).toBeNull();
    expect(await hashFiles(trial.out)).toEqual(before);
  });

  it('render those that name a title which changed, and what no article or code has of its own', async () => {
    const output = await trial.build();
    const [, reused, rendered, lists] = PLANNED.exec(output) ?? [];
    expect(Number(reused), output).toBeGreaterThan(20);
    expect(Number(rendered), output).toBeGreaterThan(1);
    expect(lists, output).toBe(' and all lists');
  });

  it('render one article when only its text changed, and give the same bytes as without caches', async () => {
    // One that the last build has not rendered.
    await trial.edit(OTHER_ARTICLE, /(?=\n## Ursache\n)/u, '\nDieser Satz ist neu.\n');
    const output = await trial.build();
    expect(PLANNED.exec(output)?.slice(2), output).toEqual(['1', undefined]);

    const afresh = await openTrial('afresh', trial.settings);
    await afresh.clear();
    await afresh.renew(trial);
    await afresh.build();
    expect(await describeDifference(trial.out, afresh.out)).toBeUndefined();
    await afresh.clear();
  });
});
