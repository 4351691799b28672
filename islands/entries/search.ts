import { ResultsElement } from '../elements/results.ts';
import { define } from '../parts/page.ts';

/* The script of the search page, beside that of every page. */

define('lotse-results', ResultsElement);
