import { buildIndex } from './build-index.ts';
import { encodeIndexFile, openIndexFile } from './store/index-file.ts';
import type { OpenIndex } from './store/open-index.ts';
import { packIndex } from './store/pack-index.ts';
import type { SearchArticle } from './types.ts';

const BUILD = 'in-memory';

/** An index over articles as one file, for those who ask it at once. */
export function packBuilt(articles: readonly SearchArticle[], isSparing?: boolean): Uint8Array {
  const packed = packIndex(buildIndex(articles), {
    build: BUILD,
    ...(isSparing !== undefined && { isSparing }),
  });
  return encodeIndexFile(packed, BUILD);
}

/** An index over articles, built, packed and opened as readers get it. */
export function openBuilt(articles: readonly SearchArticle[], isSparing?: boolean): OpenIndex {
  return openIndexFile(packBuilt(articles, isSparing), BUILD);
}
