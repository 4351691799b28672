import { STATUS_SHAPES } from '#islands/parts/status-shapes.ts';
import { statusLabel } from '#lib/content/status-label.ts';
import type { ArticleFacts } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';

type Props = { readonly facts: Pick<ArticleFacts, 'status' | 'fixedIn'>; readonly locale: Locale };

export function StatusMark({ facts, locale }: Props) {
  const { className, path } = STATUS_SHAPES[facts.status];
  return (
    <span className={`st ${className}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} />
      </svg>
      {statusLabel(facts, locale)}
    </span>
  );
}
