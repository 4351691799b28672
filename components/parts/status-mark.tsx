import type { ArticleFacts, ArticleStatus } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { fill } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** Shape, colour and word say the same thing, so that none of them is needed alone. */
const MARKS: Readonly<
  Record<ArticleStatus, { readonly className: string; readonly shape: React.ReactNode }>
> = {
  fixed: { className: 'st-fix', shape: <circle cx="7" cy="7" r="5.6" /> },
  'fix-known': { className: 'st-way', shape: <path d="M7 1.6 12.8 12.2H1.2Z" /> },
  'external-cause': { className: 'st-ext', shape: <path d="M7 .8 13.2 7 7 13.2.8 7Z" /> },
  'expected-behaviour': { className: 'st-des', shape: <path d="M1.8 1.8h10.4v10.4H1.8z" /> },
  'under-investigation': { className: 'st-open', shape: <circle cx="7" cy="7" r="5.2" /> },
};

/** @example statusLabel({ status: 'fixed', fixedIn: '13.1' }, 'en') → 'Fixed in 13.1' */
export function statusLabel(
  { status, fixedIn }: Pick<ArticleFacts, 'status' | 'fixedIn'>,
  locale: Locale,
): string {
  const words = getMessages(locale).status;
  return status === 'fixed' && fixedIn !== undefined
    ? fill(words.fixedIn, { version: fixedIn })
    : words[status];
}

type Props = { readonly facts: Pick<ArticleFacts, 'status' | 'fixedIn'>; readonly locale: Locale };

export function StatusMark({ facts, locale }: Props) {
  const { className, shape } = MARKS[facts.status];
  return (
    <span className={`st ${className}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {shape}
      </svg>
      {statusLabel(facts, locale)}
    </span>
  );
}
