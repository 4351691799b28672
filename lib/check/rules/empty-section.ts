import { SECTION_TITLES, WRITTEN_SECTIONS } from '#lib/content/mdx/sections.ts';
import { findSection } from '#lib/content/outline.ts';
import { sectionHeadings } from '../headings.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const emptySection: ArticleRule = {
  id: 'empty-section',
  severity: 'error',
  description: 'Every section has a text that all readers see, not only staff.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      const headings = sectionHeadings(written);
      for (const kind of WRITTEN_SECTIONS) {
        const section = findSection(written.outline, kind);
        if (section === undefined || section.steps.length > 0) continue;
        if (section.blocks.some((block) => block.kind !== 'internal')) continue;
        const heading = headings.find((candidate) => candidate.kind === kind)?.heading;
        const remedy =
          kind === 'undo'
            ? 'Write the way back, or a sentence that says why there is none.'
            : 'Write at least one sentence.';
        yield atNode(
          written,
          heading,
          `The section "${SECTION_TITLES[kind][written.text.locale]}" is empty. ${remedy}`,
        );
      }
    }
  },
};
