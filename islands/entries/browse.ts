import { BrowseElement } from '../browse/browse-element.ts';
import { define } from '../parts/page.ts';

/* The script of the list of all articles, beside that of every page. */

define('lotse-browse', BrowseElement);
