import { getShownNames } from './get-outline.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { usedNames } from './mdx/used-names.ts';
import type { Article, ArticleText } from './types.ts';

function textsOf({ texts }: Article): readonly ArticleText[] {
  return texts.en ? [texts.de, texts.en] : [texts.de];
}

/** Names that a text refers to anywhere, but nowhere that readers see. */
function hiddenNames(article: Article, kind: 'messages' | 'commands'): ReadonlySet<string> {
  const texts = textsOf(article);
  const shown = new Set(texts.flatMap((text) => [...getShownNames(text)[kind]]));
  const all = texts.flatMap((text) => {
    const tree = parseMdx(text).value;
    return tree ? [...usedNames(tree)[kind]] : [];
  });
  return new Set(all.filter((name) => !shown.has(name)));
}

function without<T>(values: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

/**
 * The article as the public sees it: without the messages and commands that only internal passages show. They
 * would reach the search, the index of messages and the pages of codes otherwise.
 */
export function toPublicArticle(article: Article): Article {
  const isWhole = textsOf(article).every(({ body }) => !body.includes('<Internal'));
  if (isWhole) return article;
  const { facts } = article;
  return {
    ...article,
    facts: {
      ...facts,
      messages: without(facts.messages, hiddenNames(article, 'messages')),
      commands: without(facts.commands, hiddenNames(article, 'commands')),
    },
  };
}
