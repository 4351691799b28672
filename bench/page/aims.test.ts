import { expect, it } from 'vitest';
import { judgeAims } from './aims.ts';
import { type Figures, figuresOf } from './figures.ts';

/** Figures of one visit whose bytes and times are given. */
function figures(script: number, total: number, paint: number, blocking = 0): Figures {
  const bytes = { html: 0, css: 0, script, font: 0, image: 0, other: 0 };
  const paints = { firstPaint: paint, largestPaint: paint, blocking, shift: 0 };
  const visit = { ...paints, bytes, total, requests: 1, ahead: 0, kept: 0, answers: [] };
  return figuresOf({ version: '', visits: [visit], firstHits: [], lighthouse: [], failures: [] });
}

const peers = [figures(100, 1000, 500), figures(60, 2000, 400)];

const verdicts = (own: Figures) =>
  Object.fromEntries(judgeAims(own, peers).map(({ name, isMet }) => [name.split(':')[0], isMet]));

it('holds each figure against the best peer in it', () => {
  expect(verdicts(figures(12, 500, 320))).toMatchObject({
    script: true,
    total: true,
    'first paint': true,
    'no blocking time': true,
  });
  expect(verdicts(figures(13, 501, 321, 1))).toMatchObject({
    script: false,
    total: false,
    'first paint': false,
    'no blocking time': false,
  });
});

it('judges nothing against peers that were not measured', () => {
  expect(judgeAims(figures(1, 1, 1), []).map(({ name }) => name)).toEqual([
    'no blocking time',
    'no layout shift',
  ]);
});
