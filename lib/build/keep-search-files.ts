import { isStaffBuild } from '#lib/content/audience.ts';
import type { Content } from '#lib/content/content-store.ts';
import type { Data } from '#lib/publish/assets/data-files.ts';
import { basePath, siteUrl } from '#lib/site/environment.ts';
import { keepFiles } from './kept-files.ts';

/** The search files of the last build when they would be the same, else new ones, which are kept. */
export function keepSearchFiles(
  { articles, vocabulary, ledger }: Content,
  make: () => Promise<readonly Data[]>,
): Promise<readonly Data[]> {
  // Everything that they are made of, apart from the program.
  return keepFiles([...articles, vocabulary, ledger, siteUrl(), basePath(), isStaffBuild()], make);
}
