import { buildPortal } from '#lib/build/build-portal.ts';
import { AudienceError } from '#lib/build/require-audience.ts';
import { ContentError } from '#lib/content/content-store.ts';
import { SettingError } from '#lib/site/environment.ts';

/* npm run build: the public portal in out/. What an author has to mend is shown without a stack trace. */

try {
  console.log(await buildPortal({ target: 'out', say: console.log }));
} catch (error) {
  const isMendable = [ContentError, AudienceError, SettingError].some((kind) => error instanceof kind);
  console.error(isMendable && error instanceof Error ? error.message : error);
  console.error('Nothing was published; out/ is what it was before.');
  process.exitCode = 1;
}
