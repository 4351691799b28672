import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxServer } from '#lib/hosting/write/nginx.ts';
import { createFixture, type Fixture } from './fixture.ts';
import { caddy } from './hosts/caddy.ts';
import { nginx } from './hosts/nginx.ts';

const execute = promisify(execFile);

/** The complete examples, as the build writes them, with the files that they include. */
describe('the examples of the build', () => {
  let site: Fixture;
  beforeAll(async () => {
    site = await createFixture('/kb');
  });
  afterAll(() => site.remove());

  it.runIf(existsSync(caddy.program ?? ''))('are a Caddyfile that Caddy accepts', async () => {
    const config = path.join(site.siteDir, '.hosting/Caddyfile');
    const adapted = await execute(caddy.program ?? '', [
      'adapt',
      '--config',
      config,
      '--adapter',
      'caddyfile',
    ]);
    const { listen } =
      Object.values<{ listen: string[] }>(JSON.parse(adapted.stdout).apps.http.servers)[0] ?? {};
    expect(listen).toEqual([':8080']);
    expect(adapted.stdout).toContain('/kb/de/unable-to-relay/');
  });

  it.runIf(existsSync(nginx.program ?? ''))('are an nginx.conf that nginx accepts', async () => {
    const config = path.join(site.siteDir, '../nginx.conf');
    const example = nginxServer({ siteDir: site.siteDir });
    await writeFile(config, `pid ${site.siteDir}/../pid;\nevents { }\nhttp {\n${example}}\n`);
    const { stderr } = await execute(nginx.program ?? '', ['-t', '-c', config, '-e', 'stderr']);
    expect(stderr).toContain('test is successful');
    expect(stderr).not.toContain('[warn]');
  });
});
