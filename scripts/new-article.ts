import { createArticle, NewArticleError } from '#lib/authoring/create-article.ts';
import { contentRoot } from '#lib/content/source.ts';
import { localDate } from '#lib/core/local-date.ts';

/*
 * npm run new -- mail-is-rejected   a new article at /de/mail-is-rejected/
 */

const [slug, ...rest] = process.argv.slice(2);

try {
  if (slug === undefined || rest.length > 0) {
    throw new NewArticleError('Name the address of the new article: npm run new -- mail-is-rejected');
  }
  const { id, folder } = await createArticle(contentRoot(), slug, localDate(new Date()));
  console.log(`L${id} is ready in ${folder}, its number stands in ${contentRoot()}/ledger.yaml.

1. Fill in article.yaml: symptoms, components, messages, commands.
2. Write index.de.mdx, then index.en.mdx. Every ‹…› is a place to write.
3. npm run check -- ${slug}   until no error is left
4. npm run dev                read it at /de/${slug}/

How everything is written: docs/writing-articles.md`);
} catch (error) {
  if (!(error instanceof NewArticleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
