import { codePages } from '#lib/catalogue/code-pages.ts';
import { articlesWithComponent, articlesWithSymptom } from '#lib/catalogue/terms.ts';
import type { Content } from '#lib/content/content-store.ts';
import { getOutline, textOf } from '#lib/content/get-outline.ts';
import { findSection, inlineText } from '#lib/content/outline.ts';
import { statusLabel } from '#lib/content/status-label.ts';
import type { Article, Term } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ListKind } from '#lib/core/url.ts';
import { formatDate } from '#lib/i18n/format.ts';
import type { ListedArticle, ListedTerm, Listing } from './listing-file.ts';

/** The answer above the evidence shows the way, not all of it. */
const SHOWN_STEPS = 3;

/** What stands beside the results, in one language. */
export function buildListing(content: Content, locale: Locale): Listing {
  const { symptoms, components } = content;
  return {
    terms: [
      ...listTerms('symptoms', symptoms.values(), (id) => articlesWithSymptom(content, id).length, locale),
      ...listTerms(
        'components',
        components.values(),
        (id) => articlesWithComponent(content, id).length,
        locale,
      ),
    ],
    codePages: [...codePages(content.articles).values()]
      .filter(({ entry }) => entry === undefined)
      .map(({ id }) => id),
  };
}

/** What a result shows of an article; it lies with it in the index. */
export function listArticle(
  article: Article,
  { components }: Pick<Content, 'components'>,
  locale: Locale,
): ListedArticle {
  const { slug, facts } = article;
  const text = textOf(article, locale);
  const steps = findSection(getOutline(text), 'fix')?.steps ?? [];
  return {
    key: slug,
    id: facts.id,
    locale: text.locale,
    title: text.title,
    summary: text.summary,
    status: facts.status,
    statusLabel: statusLabel(facts, locale),
    component: components.get(facts.components[0] ?? '')?.label[locale] ?? '',
    verified: formatDate(facts.verified.on, locale),
    steps: steps.slice(0, SHOWN_STEPS).map(({ title }) => inlineText(title)),
    symptoms: facts.symptoms,
  };
}

function listTerms(
  kind: ListKind,
  terms: Iterable<Term>,
  countArticles: (id: string) => number,
  locale: Locale,
): readonly ListedTerm[] {
  return [...terms]
    .map(({ id, label, synonyms }) => ({
      kind,
      id,
      label: label[locale],
      synonyms: synonyms[locale],
      articles: countArticles(id),
    }))
    .filter(({ articles }) => articles > 0);
}
