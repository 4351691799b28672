import { readFile, rm } from 'node:fs/promises';

/*
 * npm run test:internal: publishes fixtures/staff for the public, pages and all, and looks into every byte for what
 * only staff may know. Takes minutes; the same is looked for in all data by a unit test.
 */

const TARGET = 'out.internal-check';
const INTERNAL = /zqleak|773194|8badf00d|-1951535091|2343432205|6499977/iu;

process.env.LOTSE_CONTENT_DIR = 'fixtures/staff/content';
process.env.LOTSE_AUDIENCE = 'public';
// Loaded after the settings, for parts that look at them once.
const { buildPortal } = await import('#lib/build/build-portal.ts');
const { findMarkers, readPublishedFiles } = await import('#lib/build/published-files.ts');
const { indexText } = await import('#lib/publish/search/index-text.ts');

/** Public markers of the fixture's texts; a search that misses them would miss the internal ones as well. */
async function publicMarkers(): Promise<readonly string[]> {
  const texts = await Promise.all(
    ['index.de.mdx', 'index.en.mdx', 'article.yaml'].map((name) =>
      readFile(`fixtures/staff/content/articles/open-article/${name}`, 'utf8'),
    ),
  );
  return [...new Set(texts.join('\n').match(/zqpublic[a-z]+/gu) ?? [])];
}

await buildPortal({ target: TARGET, say: console.log });
const files = await readPublishedFiles(TARGET, indexText);
const markers = await publicMarkers();
const missing = markers.filter((marker) => findMarkers(files, new RegExp(marker, 'u')).length === 0);
const leaks = findMarkers(files, INTERNAL);
for (const marker of missing) console.error(`${marker} is public and not in the output: the search is blind`);
for (const leak of leaks) console.error(`internal: ${leak}`);
await rm(TARGET, { recursive: true });
console.log(
  `${files.length} files looked through, ${markers.length - missing.length} of ${markers.length} public markers found, ${leaks.length} leaks`,
);
process.exitCode = leaks.length + missing.length === 0 ? 0 : 1;
