import { KeptElement } from '../offline/kept/kept-element.ts';
import { define } from '../parts/page.ts';

/* The script of the notice for what was not kept, beside that of every page. */

define('lotse-kept', KeptElement);
