import { SECTION_TITLES, WRITTEN_SECTIONS } from '#lib/content/mdx/sections.ts';
import type { SectionKind } from '#lib/content/types.ts';
import { sectionHeadings } from '../headings.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const missingSection: ArticleRule = {
  id: 'missing-section',
  severity: 'error',
  description: 'Every text has the sections Symptom, Cause, Fix, Check and Undo.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      const headings = sectionHeadings(written);
      const { locale } = written.text;
      for (const [index, kind] of WRITTEN_SECTIONS.entries()) {
        if (headings.some((heading) => heading.kind === kind)) continue;
        // Point at the section before which the missing one belongs, else at the last one.
        const later: readonly SectionKind[] = WRITTEN_SECTIONS.slice(index + 1);
        const next = headings.find((heading) => heading.kind !== undefined && later.includes(heading.kind));
        const where = next ? ` before "## ${next.title}"` : ' at the end';
        yield atNode(
          written,
          (next ?? headings.at(-1))?.heading,
          `The section "## ${SECTION_TITLES[kind][locale]}" is missing. Write it${where}.`,
        );
      }
    }
  },
};
