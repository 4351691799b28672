import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { codesOfArticle } from '#lib/catalogue/article-codes.ts';
import { type LoadedContent, loadContent } from '#lib/content/content-store.ts';
import { isLocale, type Locale } from '#lib/core/locale.ts';
import { countTable } from '#lib/desk/linkrate/count-table.ts';
import { decodeStream } from '#lib/desk/linkrate/decode-stream.ts';
import type { KnownArticles } from '#lib/desk/linkrate/find-article-refs.ts';
import { readTable } from '#lib/desk/linkrate/read-records.ts';
import { type Portal, toReport } from '#lib/desk/linkrate/report.ts';
import { reportToCsv } from '#lib/desk/linkrate/report-csv.ts';
import { reportToHtml } from '#lib/desk/linkrate/report-html.ts';
import { REPORT_STYLE } from '#lib/desk/linkrate/report-style.ts';
import { reportToText } from '#lib/desk/linkrate/report-text.ts';
import { linkrateWords } from '#lib/desk/linkrate/words.ts';

const USAGE = `npm run desk:linkrate -- tickets.csv [options]

Counts article numbers in a ticket export: link rate, reuse, and codes of tickets without an article.

  --column NAME   column to read; may be given several times (without: all columns)
  --date NAME     column with the date (without: found by its name)
  --since DAY     leave out tickets opened before, such as 2026-01-01 or 2026-01
  --csv FILE      write all counts as CSV
  --html FILE     write a report with charts
  --lang de|en    language of the report (without: en)`;

/** Faults named one by one; the rest is counted. */
const MOST_FAULTS = 50;

const OPTIONS = {
  column: { type: 'string', multiple: true },
  date: { type: 'string' },
  since: { type: 'string' },
  csv: { type: 'string' },
  html: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', default: false },
} as const;

function knownArticles({ ledger }: LoadedContent): KnownArticles {
  const entries = ledger ?? [];
  return {
    ids: new Set(entries.map(({ id }) => id)),
    slugs: new Map(
      entries.flatMap(({ id, slug, formerSlugs }) =>
        [slug, ...formerSlugs].map((name) => [name, id] as const),
      ),
    ),
  };
}

function portalOf({ articles }: LoadedContent, locale: Locale): Portal {
  const loaded = articles.flatMap(({ article }) => article ?? []);
  const codes = new Map<string, number>();
  for (const article of loaded) {
    for (const code of codesOfArticle(article)) codes.set(code, codes.get(code) ?? article.facts.id);
  }
  const titles = loaded.map(({ facts, texts }) => [facts.id, (texts[locale] ?? texts.de).title] as const);
  return { titles: new Map(titles), codes };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (values.help || file === undefined || positionals.length > 1) throw new Error(USAGE);
  if (!isLocale(values.lang)) throw new Error(`--lang is "${values.lang}"; write de or en.`);
  if (values.since !== undefined && !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(values.since)) {
    throw new Error(`--since is "${values.since}"; write a day such as 2026-01-01, or a month.`);
  }
  const content = await loadContent();
  const { chunks, encoding } = decodeStream(createReadStream(file));
  const table = await readTable(chunks);
  let faults = 0;
  const result = await countTable(table, knownArticles(content), {
    columns: values.column ?? [],
    date: values.date,
    since: values.since,
    onFault: (line, reason) => {
      faults += 1;
      if (faults <= MOST_FAULTS) console.error(`${file}:${line} ${reason}`);
    },
  });
  if (faults > MOST_FAULTS) console.error(`… and ${faults - MOST_FAULTS} more rows.`);
  const report = toReport(result.counts, portalOf(content, values.lang));
  const words = linkrateWords(values.lang);
  console.log(
    `${file}: ${encoding()}, delimiter ${JSON.stringify(table.delimiter)}, ${result.columnsRead}, ${result.skipped} rows before --since\n`,
  );
  console.log(reportToText(report, words));
  if (values.csv !== undefined) await writeFile(values.csv, reportToCsv(report));
  if (values.html !== undefined) {
    const styleHash = `sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}`;
    const page = { locale: values.lang, words, source: path.basename(file), styleHash };
    await writeFile(values.html, reportToHtml(report, page));
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
