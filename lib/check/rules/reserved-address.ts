import { isReservedSlug } from '#lib/core/url.ts';
import { atLedger } from '../places.ts';
import type { Rule } from '../rule.ts';

export const reservedAddress: Rule = {
  id: 'reserved-address',
  severity: 'error',
  description: 'No article takes an address of the portal itself.',
  *check(context) {
    for (const [index, { id, slug, formerSlugs }] of context.ledger.entries()) {
      if (isReservedSlug(slug)) {
        yield atLedger(
          context,
          index,
          'slug',
          `The address ${slug} is one of the portal’s own, so nobody could open L${id}. Choose another one for the folder and here, such as ${slug}-fails.`,
        );
      }
      for (const former of formerSlugs.filter(isReservedSlug)) {
        yield atLedger(
          context,
          index,
          'formerSlugs',
          `The former address ${former} is one of the portal’s own and cannot lead to L${id}. Remove it here.`,
        );
      }
    }
  },
};
