import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article, Station, Term } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';

/** Articles that name the symptom, in the order of their numbers. */
export function articlesWithSymptom({ articles }: Pick<Content, 'articles'>, id: string): readonly Article[] {
  return articles.filter(({ facts }) => facts.symptoms.includes(id));
}

/** Articles that name the component or, for a station, one of its parts; in the order of their numbers. */
export function articlesWithComponent(
  { articles, vocabulary }: Pick<Content, 'articles' | 'vocabulary'>,
  id: string,
): readonly Article[] {
  const station = vocabulary.stations.find((candidate) => candidate.id === id);
  const ids = new Set([id, ...(station?.parts ?? []).map((part) => part.id)]);
  return articles.filter(({ facts }) => facts.components.some((component) => ids.has(component)));
}

/** The station to which a part belongs; `undefined` for a station itself and for what stands beside the flow. */
export function stationOf({ vocabulary }: Pick<Content, 'vocabulary'>, id: string): Station | undefined {
  return vocabulary.stations.find(({ parts }) => parts.some((part) => part.id === id));
}

/** So many titles tell what a term is about; search engines read no further. */
const MOST_TITLES = 10;

/** One line about a term for search engines: its name, other words for it, and the titles of its first articles. */
export function describeTerm(
  { label, synonyms }: Term,
  articles: readonly Article[],
  locale: Locale,
): string {
  const names = [label[locale], ...synonyms[locale]].join(', ');
  const shown = articles.slice(0, MOST_TITLES);
  const titles = shown.map((article) => textOf(article, locale).title).join('; ');
  return titles === '' ? names : `${names}: ${titles}`;
}
