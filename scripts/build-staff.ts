import { ContentError } from '#lib/content/content-store.ts';

/*
 * npm run build:staff: the portal with everything internal, in out.staff/. It carries a banner on every page and is
 * for the intranet only; `npx tsx scripts/serve.ts out.staff` shows it.
 */

process.env.LOTSE_AUDIENCE = 'staff';
// Loaded after the audience is set, for parts that look at it once.
const { buildPortal } = await import('#lib/build/build-portal.ts');

try {
  console.log(await buildPortal({ target: 'out.staff', say: console.log }));
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  console.error('Nothing was published; out.staff/ is what it was before.');
  process.exitCode = 1;
}
