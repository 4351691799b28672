import { checkContent } from '#lib/check/check-content.ts';
import { formatReport } from '#lib/check/report.ts';
import { contentRoot, listArticleSlugs } from '#lib/content/source.ts';
import { hasErrors } from '#lib/core/diagnostic.ts';
import { nearest } from '#lib/core/nearest.ts';

/*
 * npm run check                      all articles
 * npm run check -- unable-to-relay   this article, and what belongs to no article, such as the ledger
 */

const root = contentRoot();
const wanted = process.argv.slice(2);
const slugs = await listArticleSlugs(root);
const unknown = wanted.filter((slug) => !slugs.includes(slug));

if (unknown.length > 0) {
  const meant = nearest(unknown[0] ?? '', slugs);
  console.error(
    `There is no article "${unknown[0]}" in ${root}/articles.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
  process.exitCode = 2;
} else {
  const others = slugs.filter((slug) => wanted.length > 0 && !wanted.includes(slug));
  const hidden = others.map((slug) => `${root}/articles/${slug}/`);
  const diagnostics = (await checkContent(root)).filter(
    ({ file }) => !hidden.some((folder) => file.startsWith(folder)),
  );
  console.log(formatReport(diagnostics, wanted.length || slugs.length));
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
}
