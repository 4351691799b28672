import { type LinkCounts, NO_MONTH } from './count-links.ts';

export type ReportArticle = {
  readonly id: number;
  readonly title: string;
  readonly tickets: number;
  readonly byMonth: ReadonlyMap<string, number>;
};

/** A code that tickets without an article hold: of an article that exists (link it) or of none (write it). */
export type Candidate = {
  readonly code: string;
  readonly tickets: number;
  readonly article: number | undefined;
};

export type LinkReport = {
  readonly tickets: number;
  readonly linked: number;
  /** Mentions beyond the first of each article: the work that was done once and used again. */
  readonly reuse: number;
  readonly months: LinkCounts['months'];
  /** All articles of the portal, the most used first, unused ones last. */
  readonly articles: readonly ReportArticle[];
  readonly candidates: readonly Candidate[];
  readonly unknownNumbers: LinkCounts['unknownNumbers'];
  readonly codesTruncated: boolean;
};

/** What the portal knows of its articles. */
export type Portal = {
  readonly titles: ReadonlyMap<number, string>;
  /** Codes and the article that explains them. */
  readonly codes: ReadonlyMap<string, number>;
};

/** Sums up the counts and sets them beside what the portal has. */
export function toReport(counts: LinkCounts, { titles, codes }: Portal): LinkReport {
  const used = new Map(counts.articles.map((article) => [article.id, article]));
  const ids = [...counts.articles.map(({ id }) => id), ...[...titles.keys()].filter((id) => !used.has(id))];
  const articles = ids.map((id): ReportArticle => {
    const { tickets = 0, byMonth = new Map<string, number>() } = used.get(id) ?? {};
    return { id, title: titles.get(id) ?? '', tickets, byMonth };
  });
  return {
    tickets: sum(counts.months.map(({ tickets }) => tickets)),
    linked: sum(counts.months.map(({ linked }) => linked)),
    reuse: sum(counts.articles.map(({ tickets }) => tickets - 1)),
    months: counts.months,
    articles,
    candidates: counts.codes.map(({ code, tickets }) => ({ code, tickets, article: codes.get(code) })),
    unknownNumbers: counts.unknownNumbers,
    codesTruncated: counts.codesTruncated,
  };
}

/** Linked tickets of all tickets, 0 to 1; 0 where there are none. */
export function linkRate({ tickets, linked }: { readonly tickets: number; readonly linked: number }): number {
  return tickets === 0 ? 0 : linked / tickets;
}

/** @example formatPercent(0.654) → '65 %' */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function monthLabel(month: string, without: string): string {
  return month === NO_MONTH ? without : month;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
