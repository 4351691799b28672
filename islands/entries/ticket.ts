import { ClerkElement } from '../desk/clerk-element.ts';
import { define } from '../parts/page.ts';

/* The script of the ticket clerk, beside that of every page. */

define('lotse-clerk', ClerkElement);
