import { type LinkReport, linkRate } from './report.ts';

const HEADER = ['kind', 'month', 'article', 'code', 'tickets', 'linked', 'rate'];

/**
 * Everything counted, one row each: `month`, `article` (per month), `code` and `unknown-number`. Numbers with a
 * point, for programs; no cell comes from a ticket's text except the codes, which are ids.
 */
export function reportToCsv({ months, articles, candidates, unknownNumbers }: LinkReport): string {
  const rows = [
    HEADER,
    ...months.map((month) => [
      'month',
      month.month,
      '',
      '',
      String(month.tickets),
      String(month.linked),
      linkRate(month).toFixed(4),
    ]),
    ...articles.flatMap(({ id, byMonth }) =>
      [...byMonth]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([month, tickets]) => ['article', month, `L${id}`, '', String(tickets), '', '']),
    ),
    ...candidates.map(({ code, tickets, article }) => [
      'code',
      '',
      article === undefined ? '' : `L${article}`,
      code,
      String(tickets),
      '',
      '',
    ]),
    ...unknownNumbers.map(({ id, tickets }) => ['unknown-number', '', `L${id}`, '', String(tickets), '', '']),
  ];
  return rows.map((row) => `${row.join(',')}\r\n`).join('');
}
