import { SearchBoxElement } from '../embed/search-box-element.ts';

/* The search box for other sites: one file with everything inside, under an address that stays. */

if (!customElements.get('lotse-search')) customElements.define('lotse-search', SearchBoxElement);
