import type { Mask } from '#lib/reading/mask.ts';
import type { Span } from '#lib/search/types.ts';
import type { LinePart } from '../client/protocol.ts';

/** A line of a log may be a whole file; more of it than this is not drawn. */
export const LINE_MAX_LENGTH = 2000;
/** What is kept before the first hit of a line that is cut. */
const BEFORE_HIT = 200;

type Cut = { readonly at: number; readonly mask?: Mask };

/**
 * A line as it is drawn: hits marked, private parts replaced by their labels. A hit that covers a label marks the
 * label; a hit that begins or ends within one reaches over all of it.
 * @param maskedText the line with the labels in it, to which the masks' `maskedStart` and `maskedEnd` refer.
 */
export function toLineParts(
  text: string,
  spans: readonly Span[],
  masks: readonly Mask[],
  maskedText: string,
): readonly LinePart[] {
  const window = windowOf(text.length, spans, masks);
  const parts: LinePart[] = [];
  const add = (part: LinePart) => {
    const last = parts.at(-1);
    if (part.text === '') return;
    if (last && last.mask === undefined && part.mask === undefined && last.isHit === part.isHit)
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    else parts.push(part);
  };
  if (window.start > 0) add({ text: '…' });
  let at = window.start;
  for (const { at: next, mask } of cutsOf(spans, masks, window)) {
    if (next < at) continue;
    add({ text: text.slice(at, next), ...hitAt(at, next, spans) });
    at = next;
    if (mask !== undefined) {
      const label = maskedText.slice(mask.maskedStart, mask.maskedEnd);
      add({ text: label, mask: mask.kind, ...hitAt(mask.start, mask.end, spans) });
      at = mask.end;
    }
  }
  if (at < window.end) add({ text: text.slice(at, window.end), ...hitAt(at, window.end, spans) });
  if (window.end < text.length) add({ text: '…' });
  return parts;
}

/** What of a line is drawn; the borders never cut a private part. */
function windowOf(length: number, spans: readonly Span[], masks: readonly Mask[]): Span {
  if (length <= LINE_MAX_LENGTH) return { start: 0, end: length };
  const firstHit = spans.length === 0 ? 0 : Math.min(...spans.map(({ start }) => start));
  const start = Math.max(0, Math.min(firstHit - BEFORE_HIT, length - LINE_MAX_LENGTH));
  const end = Math.min(length, start + LINE_MAX_LENGTH);
  const cutBy = (at: number) => masks.find((mask) => mask.start < at && at < mask.end);
  return { start: cutBy(start)?.end ?? start, end: cutBy(end)?.start ?? end };
}

/** Where something begins or ends, in order; a mask is cut out whole. */
function cutsOf(spans: readonly Span[], masks: readonly Mask[], window: Span): readonly Cut[] {
  const within = (at: number) => at > window.start && at < window.end;
  const shown = masks.filter(({ start, end }) => start >= window.start && end <= window.end);
  const edges = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => within(at) && !shown.some((mask) => mask.start < at && at < mask.end))
    .map((at) => ({ at }));
  const cuts: readonly Cut[] = [...edges, ...shown.map((mask) => ({ at: mask.start, mask }))];
  return cuts.toSorted((a, b) => a.at - b.at || (a.mask ? 1 : 0) - (b.mask ? 1 : 0));
}

function hitAt(start: number, end: number, spans: readonly Span[]): { readonly isHit?: true } {
  return spans.some((span) => span.start < end && span.end > start) ? { isHit: true } : {};
}
