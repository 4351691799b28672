import type { Rule } from '../rule.ts';
import { foundBy } from './found-by.ts';
import { lookAlike } from './look-alike.ts';

/** Rules about how readers find an article, run through the portal's own search. */
export const SEARCH_RULES: readonly Rule[] = [foundBy, lookAlike];
