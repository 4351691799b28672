import { SECTION_TITLES, WRITTEN_SECTIONS } from '#lib/content/mdx/sections.ts';
import { sectionHeadings } from '../headings.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const sectionOrder: ArticleRule = {
  id: 'section-order',
  severity: 'error',
  description: 'The sections stand in their order, each one once.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      const order = WRITTEN_SECTIONS.map((kind) => SECTION_TITLES[kind][written.text.locale]).join(', ');
      let last = -1;
      const seen = new Set<string>();
      for (const { heading, title, kind } of sectionHeadings(written)) {
        if (kind === undefined || kind === 'related') continue;
        const position = WRITTEN_SECTIONS.indexOf(kind);
        if (seen.has(kind)) {
          yield atNode(written, heading, `The section "${title}" is there twice. Join both.`);
        } else if (position < last) {
          yield atNode(written, heading, `"${title}" stands too late. The order is: ${order}.`);
        }
        seen.add(kind);
        last = Math.max(last, position);
      }
    }
  },
};
