import type { Placeholder } from '#lib/content/types.ts';
import type { YamlPath } from '#lib/content/yaml-source.ts';
import type { CheckedArticle } from './context.ts';
import type { Finding } from './rule.ts';
import { textsBelow } from './yaml-texts.ts';

/** A message or command: what may declare and use placeholders. */
export type PlaceholderOwner = {
  readonly path: YamlPath;
  readonly declared: Readonly<Record<string, Placeholder>>;
  readonly uses: readonly PlaceholderUse[];
};

type PlaceholderUse = { readonly name: string; readonly place: Omit<Finding, 'message'> };

const USING_KEYS = {
  messages: ['text', 'variants', 'deciding'],
  commands: ['shells', 'expected'],
} as const;

function usesBelow(article: CheckedArticle, path: YamlPath): PlaceholderUse[] {
  return textsBelow(article.source, path).flatMap(({ text, placeAt }) =>
    Array.from(text.matchAll(/\{\{([^{}]*)\}\}/gu), ({ 1: name = '', index }) => ({
      name,
      place: { file: article.source.file, ...placeAt(index) },
    })),
  );
}

/** Messages and commands of an article with the placeholders that they declare and use. */
export function placeholderOwners(article: CheckedArticle): PlaceholderOwner[] {
  return (['messages', 'commands'] as const).flatMap((group) =>
    Object.entries(article.facts[group]).map(([name, { placeholders }]) => ({
      path: [group, name],
      declared: placeholders,
      uses: USING_KEYS[group].flatMap((key) => usesBelow(article, [group, name, key])),
    })),
  );
}
