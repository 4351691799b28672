import { formatArticleNumber } from '#lib/core/article-number.ts';
import { escapeHtml } from '#lib/core/escape-html.ts';
import type { Locale } from '#lib/core/locale.ts';
import { type Bar, barChart, columnChart } from './charts.ts';
import { formatPercent, type LinkReport, linkRate, monthLabel } from './report.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { LinkrateWords } from './words.ts';

/** Bars of a chart; the tables below have all rows. */
const MOST_BARS = 12;

export type ReportPage = {
  readonly locale: Locale;
  readonly words: LinkrateWords;
  /** Name of the export, without its folder. */
  readonly source: string;
  /** Hash of {@link REPORT_STYLE} for the Content-Security-Policy: `sha256-…`. */
  readonly styleHash: string;
};

/**
 * The report as one file: inline SVG, no script, no style attribute, nothing loaded. Its own policy forbids
 * everything but its style sheet, so that a ticket's text can do nothing should it ever get in.
 */
export function reportToHtml(report: LinkReport, { locale, words, source, styleHash }: ReportPage): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(`${words.title} – ${source}`)}</title><style>${REPORT_STYLE}</style></head><body><main>`,
    `<h1>${words.title}</h1><p class="source">${words.source}: ${escapeHtml(source)}</p>`,
    figures(report, words),
    monthSection(report, words),
    articleSection(report, words),
    candidateSection(report, words),
    unknownSection(report, words),
    '</main></body></html>\n',
  ].join('');
}

function figures(report: LinkReport, words: LinkrateWords): string {
  const cells = [
    [words.tickets, String(report.tickets), ''],
    [words.linked, String(report.linked), ''],
    [words.linkRate, formatPercent(linkRate(report)), ''],
    [words.reuse, String(report.reuse), words.reuseHint],
  ];
  const items = cells.map(
    ([name, value, hint]) =>
      `<div><dt>${name}</dt><dd>${value}${hint === '' ? '' : `<small>${hint}</small>`}</dd></div>`,
  );
  return `<dl>${items.join('')}</dl>`;
}

function monthSection({ months }: LinkReport, words: LinkrateWords): string {
  const bars = months.map((month): Bar => {
    const rate = linkRate(month);
    return { label: monthLabel(month.month, words.noMonth), value: rate, text: formatPercent(rate) };
  });
  const rows = months.map((month) => [
    monthLabel(month.month, words.noMonth),
    String(month.tickets),
    String(month.linked),
    formatPercent(linkRate(month)),
  ]);
  return section(words.byMonth, columnChart(words.byMonth, bars, 1), [
    [words.month, words.tickets, words.linked, words.linkRate],
    ...rows,
  ]);
}

function articleSection({ articles }: LinkReport, words: LinkrateWords): string {
  const bars = articles
    .filter(({ tickets }) => tickets > 0)
    .slice(0, MOST_BARS)
    .map(
      ({ id, tickets }): Bar => ({ label: formatArticleNumber(id), value: tickets, text: String(tickets) }),
    );
  return section(words.byArticle, barChart(words.byArticle, bars), [
    [words.article, words.tickets, ''],
    ...articles.map(({ id, title, tickets }) => [
      formatArticleNumber(id),
      tickets === 0 ? words.unused : String(tickets),
      title,
    ]),
  ]);
}

function candidateSection({ candidates, codesTruncated }: LinkReport, words: LinkrateWords): string {
  const bars = candidates.slice(0, MOST_BARS).map(({ code, tickets, article }): Bar => {
    const known = article === undefined ? '' : ` (${formatArticleNumber(article)})`;
    return { label: code, value: tickets, text: `${tickets}${known}` };
  });
  const rows = candidates.map(({ code, tickets, article }) => [
    code,
    String(tickets),
    article === undefined ? words.candidate : formatArticleNumber(article),
  ]);
  const note = codesTruncated ? `${words.candidatesHint} ${words.truncated}` : words.candidatesHint;
  return section(
    words.candidates,
    barChart(words.candidates, bars),
    [[words.code, words.tickets, words.article], ...rows],
    note,
  );
}

function unknownSection({ unknownNumbers }: LinkReport, words: LinkrateWords): string {
  if (unknownNumbers.length === 0) return '';
  const rows = unknownNumbers.map(({ id, tickets }) => [formatArticleNumber(id), String(tickets)]);
  return section(words.unknown, '', [[words.article, words.tickets], ...rows]);
}

function section(title: string, chart: string, rows: readonly (readonly string[])[], note = ''): string {
  const [head = [], ...body] = rows;
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('');
  const lines = body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return [
    `<section><h2>${title}</h2>`,
    note === '' ? '' : `<p>${note}</p>`,
    chart,
    `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${lines}</tbody></table></section>`,
  ].join('');
}
