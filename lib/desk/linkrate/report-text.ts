import { formatArticleNumber } from '#lib/core/article-number.ts';
import { formatPercent, type LinkReport, linkRate, monthLabel } from './report.ts';
import type { LinkrateWords } from './words.ts';

/** Rows of a list in the terminal; the CSV has them all. */
const MOST_ROWS = 20;

/** The report as tables for the terminal. */
export function reportToText(report: LinkReport, words: LinkrateWords): string {
  const { tickets, linked, reuse, months, articles, candidates, unknownNumbers, codesTruncated } = report;
  const used = articles.filter((article) => article.tickets > 0);
  const unused = articles.filter((article) => article.tickets === 0);
  const lines = [
    `${words.tickets} ${tickets} · ${words.linked} ${linked} · ${words.linkRate} ${formatPercent(linkRate(report))} · ${words.reuse} ${reuse}`,
    ...table([
      [words.month, words.tickets, words.linked, words.linkRate],
      ...months.map((month) => [
        monthLabel(month.month, words.noMonth),
        String(month.tickets),
        String(month.linked),
        formatPercent(linkRate(month)),
      ]),
    ]),
    ...table([
      [words.article, words.tickets, ''],
      ...used.map(({ id, title, tickets }) => [formatArticleNumber(id), String(tickets), title]),
    ]),
    ...(unused.length === 0
      ? []
      : ['', `${words.unused}: ${unused.map(({ id }) => formatArticleNumber(id)).join(', ')}`]),
    '',
    words.candidates,
    ...table([
      [words.code, words.tickets, words.article],
      ...candidates
        .slice(0, MOST_ROWS)
        .map(({ code, tickets, article }) => [
          code,
          String(tickets),
          article === undefined ? words.candidate : formatArticleNumber(article),
        ]),
    ]),
    ...(codesTruncated ? [words.truncated] : []),
    ...(unknownNumbers.length === 0
      ? []
      : [
          '',
          `${words.unknown}: ${unknownNumbers
            .slice(0, MOST_ROWS)
            .map(({ id, tickets }) => `${formatArticleNumber(id)} (${tickets})`)
            .join(', ')}`,
        ]),
  ];
  return lines.join('\n');
}

/** Columns as wide as their longest cell; numbers to the right, words to the left. */
function table(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumeric = head.map((_, column) =>
    rows.slice(1).every((row) => /^[\d %]+$/u.test(row[column] ?? '')),
  );
  const format = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return ['', ...rows.map(format)];
}
