import { buildIndex } from './build-index.ts';
import { encodeIndexFile, openIndexFile } from './store/index-file.ts';
import type { OpenIndex } from './store/open-index.ts';
import { packIndex } from './store/pack-index.ts';
import type { SearchArticle } from './types.ts';

const BUILD = 'in-memory';

/** An index over articles, built, packed and opened as readers get it, for those who ask it at once. */
export function openBuilt(articles: readonly SearchArticle[], isSparing?: boolean): OpenIndex {
  const packed = packIndex(buildIndex(articles), {
    build: BUILD,
    ...(isSparing !== undefined && { isSparing }),
  });
  return openIndexFile(encodeIndexFile(packed, BUILD), BUILD);
}
