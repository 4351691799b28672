import type { Fact, ProductRole } from '../types.ts';
import { type FactPattern, findFacts } from './find-facts.ts';

/** Names in both languages, in the spellings of versions 9 to 15 and of customers. */
const ROLES: readonly FactPattern<ProductRole>[] = [
  {
    value: 'gateway-role',
    pattern: /(?<!\p{L})(?:Gateway[ -]?(?:Roll?en?|Roles?)|(?:NoSpamProxy|NSP)[ -]Gateways?)(?!\p{L})/iu,
  },
  { value: 'intranet-role', pattern: /(?<!\p{L})Intranet[ -]?(?:Roll?en?|Roles?)(?!\p{L})/iu },
  { value: 'web-portal', pattern: /(?<!\p{L})Web[ -]?portals?(?!\p{L})/iu },
  {
    value: 'outlook-add-in',
    pattern: /(?<!\p{L})(?:Outlook[ -]?(?:Add[ -]?ins?|Plug[ -]?ins?)|Add-?[Ii]ns?)(?!\p{L})/iu,
  },
];

/** Parts of the product that the ticket names. */
export function findRoles(text: string): readonly Fact<ProductRole>[] {
  return findFacts(text, ROLES);
}
