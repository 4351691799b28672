import { headersFor } from '#lib/hosting/definition.ts';
import { readDefinition } from '#lib/hosting/definition-file.ts';
import type { PageEngine } from './engine.ts';

const SITE = 'out';

/** The portal as it was built last, with the headers that every host of it sends. */
export const lotseEngine: PageEngine = {
  name: 'lotse',
  async prepare(slug) {
    const definition = await readDefinition(SITE);
    return {
      folder: SITE,
      page: `${definition.basePath}/en/${slug}/`,
      version: 'this checkout',
      headersOf: (path) => headersFor(definition, path),
      search: {
        isReady: () => customElements.get('lotse-find') !== undefined,
        field: 'lotse-find input',
        hit: 'lotse-find [role=option]',
      },
    };
  },
};
