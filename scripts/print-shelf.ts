import { getContent } from '#lib/content/content-store.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { withPrintDate } from '#lib/publish/offline/pdf-date.ts';
import { findPageNumbers, type PageNumbers } from '#lib/publish/offline/pdf-pages.ts';
import { buildPrintBook } from '#lib/publish/offline/print-book.ts';
import { writeCopy } from '#lib/publish/offline/write-offline.ts';
import { type CopySource, readCopySource } from './lib/copy-source.ts';
import { openPrinter, printPage } from './lib/print-pages.ts';

/* npm run build:pdf [-- --date 2026-11-24] [--target out.offline]: the whole base on paper, one file a language. */

type Printer = (html: string) => Promise<Uint8Array>;

/** Prints twice: where an article begins is known only after the first time. */
async function printBook(locale: Locale, { site, options }: CopySource, print: Printer): Promise<Uint8Array> {
  const content = await getContent();
  const printWith = async (pages: PageNumbers) =>
    await print(await buildPrintBook(content, site, locale, { options, pages }));
  const pages = findPageNumbers(await printWith(new Map()));
  const book = await printWith(pages);
  for (const [anchor, page] of findPageNumbers(book))
    if (pages.get(anchor) !== page)
      throw new Error(`${anchor} moved to page ${page} while the contents were numbered.`);
  return withPrintDate(book, options.date);
}

try {
  const source = await readCopySource();
  const browser = await openPrinter();
  try {
    for (const locale of LOCALES) {
      const content = await printBook(locale, source, (html) => printPage(browser, html, source.site));
      const copy = { date: source.options.date, ending: `${locale}.pdf`, content };
      const { file, bytes } = await writeCopy(source.target, copy);
      console.log(`${file}: ${bytes} bytes`);
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
