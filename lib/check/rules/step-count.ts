import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { counted } from '../wording.ts';

export const stepCount: ArticleRule = {
  id: 'step-count',
  severity: 'error',
  description: 'Both languages have the same number of steps, since links to steps count them.',
  *check({ articles }) {
    for (const { written } of articles) {
      const [german, english] = written;
      if (german === undefined || english === undefined) continue;
      const source = german.steps;
      const translated = english.steps;
      if (source.length === translated.length) continue;
      yield atNode(
        english,
        translated[Math.min(source.length, translated.length - 1)],
        `The English fix has ${counted(translated.length, 'step')}, the German one has ${source.length}. Give both the same steps in the same order.`,
      );
    }
  },
};
