import { groupBy } from '#lib/core/group-by.ts';
import type { Locale } from '#lib/core/locale.ts';
import { type MaskedText, PRIVATE_KINDS } from '#lib/reading/mask.ts';
import { maskReading } from '#lib/reading/mask-reading.ts';
import type { Reading } from '#lib/reading/read-paste.ts';
import type { Evidence, LineState, LineView, Span } from '#lib/search/types.ts';
import type { LinePart, LogBlock, ShownEvidence, ShownLine } from '../client/protocol.ts';
import { evidenceLabel } from './evidence-label.ts';
import { toLineParts } from './line-parts.ts';
import { type LineRange, toLogBlocks } from './log-blocks.ts';
import { maskLabel } from './mask-labels.ts';

/** A paste with its answer, kept so that folds can be opened and the text be shared without reading it again. */
export type Session = {
  readonly number: number;
  readonly blocks: readonly LogBlock[];
  /** How many different private values it has. */
  readonly masked: number;
  /** Reasons of a hit as they are shown. */
  readonly showEvidence: (evidence: readonly Evidence[]) => readonly ShownEvidence[];
  readonly drawLines: (range: LineRange) => readonly ShownLine[];
  /** The masked text, of all lines or of those that are shown. */
  readonly maskedText: (extent: 'whole' | 'shown') => string;
};

type Sources = {
  readonly number: number;
  readonly reading: Reading;
  /** The lines that the engine thinks worth showing; empty for an input of one line. */
  readonly views: readonly LineView[];
  readonly evidence: readonly Evidence[];
  readonly locale: Locale;
};

export function createSession({ number, reading, views, evidence, locale }: Sources): Session {
  const { lines } = reading;
  const first = lines[0]?.number ?? 1;
  const masked = maskReading(reading, { label: (kind, place) => maskLabel(kind, place, locale) });
  const marked = evidence.filter(({ spans }) => spans.length > 0);
  const byLine = groupBy(marked, ({ line }) => line);

  function stateOf(line: number): LineState {
    if (byLine.has(line)) return 'hit';
    return byLine.size > 0 || lines[line - first]?.isBlank !== false ? 'dim' : 'neutral';
  }

  function drawParts(line: number, spans: readonly Span[]): readonly LinePart[] {
    const { text = '' } = lines[line - first] ?? {};
    const { masks, text: maskedLine } = masked[line - first] ?? { masks: [], text: '' };
    return toLineParts(text, spans, masks, maskedLine);
  }

  function drawLine(line: number): ShownLine {
    const own = byLine.get(line) ?? [];
    return {
      number: line,
      state: stateOf(line),
      letters: own.map(({ letter }) => letter),
      parts: drawParts(
        line,
        own.flatMap(({ spans }) => spans),
      ),
    };
  }

  const range = { from: first, to: first + lines.length - 1 };
  const shown = views.length > 0 ? views : lines.map(({ number: line }) => ({ line }));
  const worthShowing = new Set([...shown.map(({ line }) => line), ...byLine.keys()]);
  const blocks = toLogBlocks(
    [...worthShowing].map((line) => ({ line, state: stateOf(line) })),
    range,
    drawLine,
  );
  return {
    number,
    blocks,
    masked: countPrivate(masked),
    showEvidence: (shownEvidence) =>
      shownEvidence.map((one) => ({
        letter: one.letter,
        kind: one.kind,
        line: one.line,
        label: evidenceLabel(one, one.spans.length === 0 ? [] : drawParts(one.line, one.spans), locale),
        ...(one.kind !== 'code' && one.matchedAs !== undefined && { matchedAs: one.matchedAs }),
      })),
    drawLines: ({ from, to }) =>
      Array.from({ length: Math.max(0, Math.min(to, range.to) - from + 1) }, (_, at) => drawLine(from + at)),
    maskedText: (extent) =>
      (extent === 'whole' ? masked.map(({ text }) => text) : shownText(blocks)).join('\n'),
  };
}

function countPrivate(masked: readonly MaskedText[]): number {
  const values = new Set<string>();
  for (const { masks } of masked) {
    for (const { kind, number } of masks) if (PRIVATE_KINDS.has(kind)) values.add(`${kind} ${number}`);
  }
  return values.size;
}

function shownText(blocks: readonly LogBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'fold' ? ['…'] : block.lines.map(({ parts }) => parts.map(({ text }) => text).join('')),
  );
}
