import type { Locale } from '#lib/core/locale.ts';
import { parseReplyChoice, type ReplyChoice, writeReplyChoice } from '#lib/reply/reply-choice.ts';
import { recall, remember } from '../parts/memory.ts';
import { pageLocale } from '../parts/page.ts';

/** What the agent chose last; before the first reply, with the shell that was chosen for the command blocks. */
export function lastChoice(): ReplyChoice {
  const stored = recall('reply');
  if (stored !== undefined) return parseReplyChoice(stored);
  return { ...parseReplyChoice(null), ...(recall('shell') === 'cmd' && { shell: 'cmd' as const }) };
}

export function rememberChoice(choice: ReplyChoice): void {
  remember('reply', writeReplyChoice(choice));
}

/** Language of a reply: the customer's where it is known, else the last one, else that of the page. */
export function replyLocale(customer: Locale | undefined, { locale }: ReplyChoice): Locale {
  return customer ?? locale ?? pageLocale();
}
