import { placeholderOwners } from '../placeholder-uses.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { findRealAddresses } from '../sample-addresses.ts';

const REMEDY =
  'Use example.com, example.net or example.org for names and 192.0.2.x, 198.51.100.x, 203.0.113.x or 2001:db8::x for addresses.';

export const realLookingSample: ArticleRule = {
  id: 'real-looking-sample',
  severity: 'error',
  description: 'Samples of placeholders use names and addresses that belong to nobody.',
  *check({ articles }) {
    for (const article of articles) {
      for (const { path, declared } of placeholderOwners(article)) {
        for (const [name, { kind, sample }] of Object.entries(declared)) {
          for (const address of findRealAddresses(kind, sample)) {
            yield atPath(
              article.source,
              [...path, 'placeholders', name, 'sample'],
              `"${address}" may belong to somebody. ${REMEDY}`,
            );
          }
        }
      }
    }
  },
};
