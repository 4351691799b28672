import type { CheckedArticle } from '../context.ts';
import { atPath } from '../places.ts';
import type { ArticleRule, Finding } from '../rule.ts';

function* checkOrder({ facts, source }: CheckedArticle): Generator<Finding> {
  for (const [index, change] of facts.changes.entries()) {
    const path = ['changes', index, 'revision'];
    if (change.revision !== index + 1) {
      yield atPath(
        source,
        path,
        `The changes are numbered 1, 2, 3 … with the oldest first; here belongs revision: ${index + 1}.`,
      );
    }
    const before = facts.changes[index - 1];
    if (before !== undefined && change.on < before.on) {
      yield atPath(
        source,
        ['changes', index, 'on'],
        `Revision ${change.revision} is dated ${change.on}, before the revision above it (${before.on}). Correct one of the dates.`,
      );
    }
  }
}

function* checkNewest({ facts, source }: CheckedArticle): Generator<Finding> {
  const newest = Math.max(...facts.changes.map((change) => change.revision));
  if (facts.revision < newest) {
    yield atPath(source, ['revision'], `The newest change is revision ${newest}. Write revision: ${newest}.`);
  } else if (facts.revision > newest) {
    yield atPath(
      source,
      ['revision'],
      `Revision ${facts.revision} has no entry under "changes". Add one that says what changed, or write revision: ${newest}.`,
    );
  }
}

function* checkPlaces({ facts, source, written }: CheckedArticle): Generator<Finding> {
  const german = written.find(({ text }) => text.locale === 'de');
  if (german === undefined) return;
  const steps = german.steps.length;
  for (const [index, { places }] of facts.changes.entries()) {
    for (const [at, place] of places.entries()) {
      if (!/^s\d+$/u.test(place) || Number(place.slice(1)) <= steps) continue;
      yield atPath(
        source,
        ['changes', index, 'places', at],
        `There is no step ${place}; the last one is s${steps}.`,
      );
    }
  }
}

export const changeLog: ArticleRule = {
  id: 'change-log',
  severity: 'error',
  description: 'The changes are numbered without a gap up to the revision of the article.',
  *check({ articles }) {
    for (const article of articles) {
      yield* checkOrder(article);
      yield* checkNewest(article);
      yield* checkPlaces(article);
    }
  },
};
