import { namesNoVersion } from '#islands/browse/filter-rows.ts';
import { NO_VERSION } from '#islands/browse/row-data.ts';
import type { Facet } from '#islands/browse/view-state.ts';
import { articlesWithComponent, articlesWithSymptom } from '#lib/catalogue/terms.ts';
import type { Content } from '#lib/content/content-store.ts';
import { ARTICLE_STATUSES } from '#lib/content/schema.ts';
import type { Article, Term } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { oncePer } from '#lib/core/once-per.ts';
import { compareVersions } from '#lib/core/version.ts';
import { mayConcern } from '#lib/core/version-verdict.ts';
import { getMessages } from '#lib/i18n/messages.ts';

export type Option = {
  readonly value: string;
  readonly label: string;
  /** Articles that have it, before anything is filtered. */
  readonly count: number;
  /** Other words by which the option is found. */
  readonly synonyms?: readonly string[];
  /** A part of the option before it. */
  readonly isPart?: boolean;
};

export type OptionGroup = { readonly label?: string | undefined; readonly options: readonly Option[] };

/** Options that no article has are left out: they could only lead to an empty list. */
function used(options: readonly Option[]): readonly Option[] {
  return options.filter(({ count }) => count > 0);
}

function symptomOptions(content: Content, locale: Locale): readonly OptionGroup[] {
  return content.vocabulary.symptomGroups.map(({ label, symptoms }) => ({
    label: label[locale],
    options: used(
      symptoms.map((term) => ({
        value: term.id,
        label: term.label[locale],
        synonyms: [...term.synonyms.de, ...term.synonyms.en],
        count: articlesWithSymptom(content, term.id).length,
      })),
    ),
  }));
}

function componentOptions(content: Content, locale: Locale): readonly OptionGroup[] {
  const { stations, beside } = content.vocabulary;
  const toOption = (term: Term, isPart: boolean): Option => ({
    value: term.id,
    label: term.label[locale],
    count: articlesWithComponent(content, term.id).length,
    isPart,
  });
  return [
    {
      options: used(
        stations.flatMap((station) => [
          toOption(station, false),
          ...station.parts.map((part) => toOption(part, true)),
        ]),
      ),
    },
    { label: beside.label[locale], options: used(beside.parts.map((part) => toOption(part, false))) },
  ];
}

const factsOf = ({ facts }: Article) => ({ affected: facts.versions.affected, fixedIn: facts.fixedIn });

/** Every version that an article names, the newest first; then the articles that name none. */
function versionOptions({ articles }: Content, locale: Locale): readonly OptionGroup[] {
  const facts = articles.map(factsOf);
  const named = facts.flatMap(({ affected, fixedIn }) => [
    ...affected.flatMap(({ from, to }) => [from, to]),
    fixedIn,
  ]);
  const versions = [...new Set(named.filter((version) => version !== undefined))];
  const options = versions
    .toSorted((a, b) => compareVersions(b, a))
    .map((version) => ({
      value: version,
      label: version,
      count: facts.filter((fact) => mayConcern(version, fact)).length,
    }));
  const without = {
    value: NO_VERSION,
    label: getMessages(locale).browse.noVersion,
    count: facts.filter(namesNoVersion).length,
  };
  return [{ options: used([...options, without]) }];
}

function statusOptions({ articles }: Content, locale: Locale): readonly OptionGroup[] {
  const words = getMessages(locale).status;
  const options = ARTICLE_STATUSES.map((status) => ({
    value: status,
    label: words[status],
    count: articles.filter(({ facts }) => facts.status === status).length,
  }));
  return [{ options: used(options) }];
}

/** The options of all facets. */
export type FacetOptions = Readonly<Record<Facet, readonly OptionGroup[]>>;

function allOptions(content: Content, locale: Locale): FacetOptions {
  return {
    symptom: symptomOptions(content, locale),
    component: componentOptions(content, locale),
    version: versionOptions(content, locale),
    status: statusOptions(content, locale),
  };
}

/** The same on every page of the list: counted once. */
export const facetOptions = oncePer(
  (content: Content): Readonly<Record<Locale, FacetOptions>> => ({
    de: allOptions(content, 'de'),
    en: allOptions(content, 'en'),
  }),
);
