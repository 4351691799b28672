import { AskElement } from '../elements/ask.ts';
import { CommandElement, restoreShell } from '../elements/command.ts';
import { CopyElement } from '../elements/copy.ts';
import { FindElement } from '../elements/find.ts';
import { applyTheme, ThemeElement } from '../elements/theme.ts';
import { keepVisitedPages } from '../offline/keep-visited-pages.ts';
import { defineIfPresent, defineOnUse } from '../parts/define-late.ts';
import { takeHandedValues } from '../parts/handed-values.ts';
import { keepPlace } from '../parts/keep-place.ts';
import { onKey } from '../parts/keys.ts';
import { recall } from '../parts/memory.ts';
import { define } from '../parts/page.ts';
import { listenForReplyKeys, ReplyLinkElement } from '../reply/reply-link.ts';

/* The script of every page. Its size is a promise: see e2e/budgets.ts. */

applyTheme();
define('lotse-theme', ThemeElement);
define('lotse-copy', CopyElement);
define('lotse-command', CommandElement);
define('lotse-find', FindElement);
define('lotse-ask', AskElement);
define('lotse-reply', ReplyLinkElement);

/* What few readers need on few pages is loaded then and there. */

const loadVersion = async () => (await import('../elements/version.ts')).VersionElement;
if (recall('version') === undefined) defineOnUse('lotse-version', loadVersion);
else defineIfPresent('lotse-version', loadVersion);
if (/[?&]r=/u.test(location.search)) {
  defineIfPresent('lotse-revision', async () => (await import('../elements/revision.ts')).RevisionElement);
}
defineIfPresent('lotse-number', async () => (await import('../elements/number.ts')).NumberElement);
defineIfPresent('lotse-filter', async () => (await import('../elements/filter.ts')).FilterElement);

restoreShell();
takeHandedValues();
keepPlace();
listenForReplyKeys();
keepVisitedPages();

onKey('/', (event) => {
  const field = document.querySelector<HTMLElement>('.find input, .ask textarea, .ask input');
  if (field === null) return;
  event.preventDefault();
  field.focus();
});
