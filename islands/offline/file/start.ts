import { AskElement } from '../../elements/ask.ts';
import { CommandElement, restoreShell } from '../../elements/command.ts';
import { CopyElement } from '../../elements/copy.ts';
import { ResultsElement } from '../../elements/results.ts';
import { applyTheme, ThemeElement } from '../../elements/theme.ts';
import { onKey } from '../../parts/keys.ts';
import { startLanguages } from './languages.ts';
import { define } from './page.ts';
import { showAge } from './show-age.ts';

/** Brings the document to life: the elements of the site, search and diagnosis over its own data. */
export function startDocument(): void {
  applyTheme();
  define('lotse-theme', ThemeElement);
  define('lotse-copy', CopyElement);
  define('lotse-command', CommandElement);
  define('lotse-ask', AskElement);
  define('lotse-results', ResultsElement);
  restoreShell();
  startLanguages();
  showAge();
  onKey('/', (event) => {
    const field = document.querySelector<HTMLElement>('.ask textarea');
    if (field === null) return;
    event.preventDefault();
    field.focus();
  });
}
