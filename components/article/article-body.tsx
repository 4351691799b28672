import type { ArticleContext } from '#components/mdx/article-context.ts';
import { evaluateArticle } from '#components/mdx/evaluate-article.ts';
import { createMdxComponents } from '#components/mdx/mdx-components.tsx';
import { bundleArticle } from '#lib/content/mdx/bundle-article.ts';
import type { ArticleText } from '#lib/content/types.ts';

/** The text of an article: compiled by mdx-bundler, shown with our components. */
export async function ArticleBody({
  context,
  text,
}: {
  readonly context: ArticleContext;
  readonly text: ArticleText;
}) {
  const Content = evaluateArticle(await bundleArticle(text));
  return (
    <div lang={text.locale}>
      <Content components={createMdxComponents(context)} />
    </div>
  );
}
