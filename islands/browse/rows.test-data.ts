import type { SortableRow } from './sort-rows.ts';

/** A row for tests; `data` replaces what a test is about. */
export function sampleRow(id: number, data: Partial<SortableRow> = {}): SortableRow {
  return {
    id,
    title: `Artikel ${id}`,
    component: 'Outlook',
    statusLabel: 'Lösung bekannt',
    summary: 'Kurz.',
    symptoms: [],
    components: [],
    affected: [],
    status: 'fix-known',
    verified: '2026-11-24',
    link: `http://localhost:3000/L${id}?r=1`,
    reply: `/de/article-${id}/reply/`,
    ...data,
  };
}
