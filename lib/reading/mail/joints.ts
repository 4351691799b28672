import { startsMarked, startsRecord } from '../formats/starts-record.ts';

/** What stands between a line and the next one that continues it; `undefined` where the next begins anew. */
export type Joint = '' | ' ' | undefined;

/** Columns at which lines are cut in mid-word; a log line that long by itself is no sign. */
const HARD_MIN = 16;
const HARD_MAX = 100;
/** Between words mail clients break at 60 to 80 columns (RFC 5322 recommends 78, most take 72 or 76). */
const SOFT_MIN = 60;
const SOFT_MAX = 80;

/** Short words: where one stands at the edge, the line was broken between words. */
const WHOLE_WORD =
  /^(?:the|of|and|to|in|is|are|was|for|with|from|that|this|not|by|on|or|be|der|die|das|und|den|dem|des|ein|eine|ist|mit|von|nicht|auf|für|im|zu|wird|wurde|werden|oder)$/iu;

/**
 * The joint behind each of some neighbouring lines.
 * @example findJoints(['exception \'Refle', 'ctionException\' with', …]) → ['', …]
 */
export function findJoints(texts: readonly string[]): readonly Joint[] {
  const joints: Joint[] = texts.map(() => undefined);
  markHardBreaks(texts, joints);
  markSoftBreaks(texts, joints);
  for (const [index, text] of texts.entries()) {
    if (text.endsWith('\u00AD') && index + 1 < texts.length) joints[index] = '';
  }
  return joints;
}

/** Several lines that end at the same column: cut there, whatever stood there. */
function markHardBreaks(texts: readonly string[], joints: Joint[]): void {
  let start = 0;
  while (start + 1 < texts.length) {
    const width = widthAt(texts, start);
    let end = start;
    while (isFull(texts[end], width) && isContinued(texts[end] ?? '', texts[end + 1], width)) end += 1;
    if (width >= HARD_MIN && width <= HARD_MAX && isCutInWords(texts, start, end, width)) {
      for (let index = start; index < end; index += 1) {
        // A space at the edge is often lost on the way.
        joints[index] = (texts[index]?.length ?? 0) < width ? ' ' : '';
      }
    }
    start = Math.max(end, start + 1);
  }
}

/** The first line may have lost the space at its end. */
function widthAt(texts: readonly string[], start: number): number {
  const first = texts[start]?.length ?? 0;
  const second = texts[start + 1]?.length ?? 0;
  return second === first + 1 && texts.length > start + 2 ? second : first;
}

function isFull(text: string | undefined, width: number): boolean {
  return text !== undefined && (text.length === width || (text.length === width - 1 && !text.endsWith(' ')));
}

/** Rows of a list are equally long too, but they begin alike or with a label. */
function isContinued(left: string, next: string | undefined, width: number): boolean {
  if (next === undefined || next.length > width || startsMarked(next)) return false;
  if (next.slice(0, 3) === left.slice(0, 3)) return false;
  // `ROR: ` may be the rest of `ERROR: `.
  return !startsRecord(next) || (/\p{Lu}$/u.test(left) && /^\p{Lu}{2}/u.test(next));
}

/**
 * One or two full lines may have the same length by chance when they were broken between words: then a cut within a
 * word tells, or a space that no break between words would leave.
 */
function isCutInWords(texts: readonly string[], start: number, end: number, width: number): boolean {
  const full = end - start;
  let cuts = 0;
  let wholes = 0;
  let isSpaceKept = false;
  for (let index = start; index < end; index += 1) {
    const left = texts[index] ?? '';
    const right = texts[index + 1] ?? '';
    isSpaceKept ||= right.startsWith(' ') || left.endsWith(' ');
    if (!isWithinWord(left, right)) continue;
    if (isWholeAt(left, right)) wholes += 1;
    else cuts += 1;
  }
  if (full === 1) return texts[end]?.length === width && (isSpaceKept || cuts > 0);
  if (full === 0 || (cuts === 0 && !isSpaceKept)) return false;
  return width < SOFT_MIN || isSpaceKept || wholes === 0 || (full > 2 && cuts > wholes);
}

function isWithinWord(left: string, right: string): boolean {
  return /(?:[\p{L}_\\][\p{Ll}_\\]|\p{N}\p{N}|\p{Lu}\p{Lu}|[_\\]\p{Lu})$/u.test(
    left.slice(-1) + right.slice(0, 1),
  );
}

function isWholeAt(left: string, right: string): boolean {
  const last = /\p{L}{1,20}$/u.exec(left.slice(-21))?.[0] ?? '';
  const first = /^\p{L}{1,20}/u.exec(right)?.[0] ?? '';
  return WHOLE_WORD.test(last) || WHOLE_WORD.test(first);
}

/** Lines broken between words: the next word would not have fitted. A sentence that ends there needs no joint. */
function markSoftBreaks(texts: readonly string[], joints: Joint[]): void {
  const width = texts.reduce((max, text) => Math.max(max, text.trimEnd().length), 0);
  if (width < SOFT_MIN || width > SOFT_MAX) return;
  for (let index = 0; index + 1 < texts.length; index += 1) {
    const left = texts[index]?.trimEnd() ?? '';
    const right = texts[index + 1] ?? '';
    const isEnd = /[.!?:;]$/u.test(left) && /^\s*[\p{Lu}\d]/u.test(right);
    if (joints[index] !== undefined || isEnd || startsRecord(right) || !/[\p{L}\p{N}]/u.test(left)) continue;
    const word = /^\s*(\S{1,100})/u.exec(right)?.[1]?.length ?? 0;
    if (word > 0 && left.length >= SOFT_MIN / 2 && left.length + 1 + word > width) joints[index] = ' ';
  }
}
