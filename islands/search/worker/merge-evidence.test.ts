import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/search/types.ts';
import { mergeEvidence, SHOWN_EVIDENCE } from './merge-evidence.ts';

const evidence = (kind: Evidence['kind'], label: string, line: number, start = 0, weight = 1): Evidence => ({
  kind,
  letter: '?',
  label,
  line,
  spans: [{ start, end: start + label.length }],
  weight,
});
const show = (...given: Evidence[]) =>
  mergeEvidence(given).map(({ letter, kind, label, line }) => `${letter} ${kind} ${line}: ${label}`);

describe('mergeEvidence', () => {
  it('makes one reason of the words and phrases of a line', () => {
    expect(
      show(
        evidence('word', 'network', 4),
        evidence('phrase', 'SQL Server', 4, 80),
        evidence('word', 'error', 5),
      ),
    ).toEqual(['A phrase 4: network … SQL Server', 'B word 5: error']);
  });

  it('names a code once, as exactly as it was found', () => {
    expect(
      show(evidence('code', 'event-1088', 5, 13), evidence('code', 'event-gateway-role-1088', 5, 13)),
    ).toEqual(['A code 5: event-gateway-role-1088']);
  });

  it('lets a message hold its words', () => {
    expect(show(evidence('word', 'relay', 1, 10), evidence('message', 'Unable to relay', 1))).toEqual([
      'A message 1: Unable to relay',
    ]);
  });

  it('keeps two codes of a line apart, and a code beside a message', () => {
    expect(
      show(
        evidence('code', '0x80004005', 1, 0),
        evidence('code', '0x80090330', 1, 40),
        evidence('message', 'Unable to relay', 1, 60),
      ),
    ).toHaveLength(3);
  });

  it('shows the heaviest, in the order of the input and lettered without gaps', () => {
    const many = Array.from({ length: 20 }, (_, at) => evidence('message', `m${at}`, at + 1, 0, at % 10));
    const shown = mergeEvidence(many);
    expect(shown).toHaveLength(SHOWN_EVIDENCE);
    expect(shown.map(({ letter }) => letter).join('')).toBe('ABCDEFGH');
    expect(shown.map(({ line }) => line)).toEqual(shown.map(({ line }) => line).toSorted((a, b) => a - b));
    expect(Math.min(...shown.map(({ weight }) => weight))).toBe(6);
  });

  it('leaves out what weighs next to nothing', () => {
    expect(show(evidence('word', 'role', 1, 0, 0.04), evidence('message', 'Unable to relay', 2))).toEqual([
      'A message 2: Unable to relay',
    ]);
  });
});
