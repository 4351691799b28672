import type { Locale, Localized } from '#lib/core/locale.ts';
import { SECTION_KINDS } from '../schema.ts';
import type { SectionKind } from '../types.ts';

/** The headings of an article. Their order is that of the page. */
export const SECTION_TITLES: Readonly<Record<SectionKind, Localized>> = {
  symptom: { de: 'Symptom', en: 'Symptom' },
  cause: { de: 'Ursache', en: 'Cause' },
  fix: { de: 'Lösung', en: 'Fix' },
  check: { de: 'Prüfen', en: 'Check' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  related: { de: 'Verwandt', en: 'Related' },
};

/** Sections that an author writes; `related` is made from article.yaml. */
export const WRITTEN_SECTIONS = SECTION_KINDS.filter((kind) => kind !== 'related');

/** @example sectionOfHeading('Lösung', 'de') → 'fix' */
export function sectionOfHeading(heading: string, locale: Locale): SectionKind | undefined {
  return SECTION_KINDS.find((kind) => SECTION_TITLES[kind][locale] === heading.trim());
}
