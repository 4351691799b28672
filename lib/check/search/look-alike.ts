import { allWordings } from '#lib/content/message-text.ts';
import { foldText } from '#lib/core/text.ts';
import type { CheckedArticle } from '../context.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';
import { findSimilar, type WordSet } from './find-similar.ts';

/** Of two messages, four words in five are the same. */
const ALIKE = 0.8;
/** Shorter messages say too little: "Access is denied" is no reason to join two articles. */
const MIN_WORDS = 5;

type Owner = { readonly article: CheckedArticle; readonly name: string };

function wordsOf(wording: string): Set<string> {
  return new Set(foldText(wording.replace(/\{\{[^{}]*\}\}/gu, ' ')).match(/[\p{L}\d]+/gu) ?? []);
}

function wordSets(article: CheckedArticle): WordSet<Owner>[] {
  return Object.entries(article.facts.messages).flatMap(([name, message]) =>
    allWordings(message)
      .map((wording) => ({ owner: { article, name }, words: wordsOf(wording) }))
      .filter(({ words }) => words.size >= MIN_WORDS),
  );
}

function namesOther({ facts }: CheckedArticle, other: CheckedArticle): boolean {
  return facts.related.some(({ id }) => id === other.facts.id);
}

export const lookAlike: Rule = {
  id: 'look-alike',
  severity: 'warning',
  description: 'Articles with nearly the same message name each other as related.',
  *check({ articles }) {
    const reported = new Set<string>();
    for (const { a, b, similarity } of findSimilar(articles.flatMap(wordSets), ALIKE)) {
      const key = `${a.article.slug}/${a.name} ${b.article.slug}/${b.name}`;
      const isSettled = namesOther(a.article, b.article) && namesOther(b.article, a.article);
      if (a.article === b.article || isSettled || reported.has(key)) continue;
      reported.add(key);
      yield atPath(
        b.article.source,
        ['messages', b.name],
        `The message is ${Math.round(similarity * 100)} % the same as "${a.name}" of L${a.article.facts.id} (${a.article.slug}). Join both articles, or let each name the other under "related" and say how readers tell them apart.`,
      );
    }
  },
};
