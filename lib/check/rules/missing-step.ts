import { sectionHeadings, stepHeadings } from '../headings.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const missingStep: ArticleRule = {
  id: 'missing-step',
  severity: 'error',
  description: 'The fix has at least one step, and each step has a title.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      const steps = stepHeadings(written);
      for (const step of steps) {
        if (step.children.length === 0) {
          yield atNode(written, step, 'The step has no title. Write what the reader does: "### Open …".');
        }
      }
      const fix = sectionHeadings(written).find((heading) => heading.kind === 'fix');
      if (fix === undefined || steps.length > 0) continue;
      yield atNode(
        written,
        fix.heading,
        `"## ${fix.title}" has no step. Begin each step with a heading "### …" that says what to do.`,
      );
    }
  },
};
