import type { Detector, Variable } from './variable.ts';
import { ADDRESS_DETECTORS } from './variables/addresses.ts';
import { NUMBER_DETECTORS, TOKEN_DETECTORS } from './variables/identifiers.ts';
import { NAME_DETECTORS } from './variables/names.ts';
import { PATH_DETECTORS } from './variables/paths.ts';
import { TIME_DETECTORS } from './variables/times.ts';

/** In this order: what an earlier one has claimed, a later one does not touch. */
const DETECTORS: readonly Detector[] = [
  ...TOKEN_DETECTORS,
  ...TIME_DETECTORS,
  ...PATH_DETECTORS,
  ...NAME_DETECTORS,
  ...ADDRESS_DETECTORS,
  ...NUMBER_DETECTORS,
];

/**
 * The parts of a line that change from one server or minute to the next, in order and without overlap. Error
 * codes, event ids, SMTP replies, versions, KB numbers, type names, registry paths and programs are none.
 * @example findVariables('host gw1.example.com [192.0.2.5]') → host at 5–20, ip at 22–31
 */
export function findVariables(line: string): readonly Variable[] {
  const found: Variable[] = [];
  for (const { kind, mayHold, pattern, accept } of DETECTORS) {
    if (mayHold?.(line) === false) continue;
    for (const match of line.matchAll(pattern)) {
      const start = match.index;
      const variable = accept ? accept(match, line) : { start, end: start + match[0].length, kind };
      if (variable !== undefined && variable.end > variable.start) found.push(variable);
    }
  }
  return withoutOverlaps(found);
}

/** Keeps the earlier found of two that overlap; returns them in the order of the line. */
function withoutOverlaps(found: readonly Variable[]): readonly Variable[] {
  const kept: Variable[] = [];
  for (const variable of found) insertIfFree(kept, variable);
  return kept;
}

function insertIfFree(sorted: Variable[], variable: Variable): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= variable.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  if (next === undefined || next.start >= variable.end) sorted.splice(low, 0, variable);
}
