import type { Locale } from '#lib/core/locale.ts';
import { pageLocale } from '../parts/page.ts';

/* What is said about the reader's version. German is the source. */
const de = {
  mine: 'Meine Version: {version}',
  none: 'Meine Version',
  forget: 'Vergessen',
  forgotten: 'Version vergessen',
  saved: 'Version {version} gemerkt',
  wrong: 'Schreiben Sie die Version mit Ziffern und Punkten, zum Beispiel 14.0.5.',
  long: {
    affected: 'Version {version} ist betroffen.',
    affectedUntil: 'Version {version} ist betroffen, behoben in {fixed}.',
    fixed: 'In Version {version} behoben, seit {fixed}.',
    'not-affected': 'Version {version} ist nicht betroffen.',
    depends: 'Ob Version {version} betroffen ist, hängt von der genauen Nummer ab.',
    unknown:
      'Ob Version {version} betroffen ist, ist nicht bekannt: Der Artikel grenzt die Versionen nicht ein.',
  },
  short: {
    affected: '{version}: betroffen',
    affectedUntil: '{version}: betroffen, behoben in {fixed}',
    fixed: '{version}: behoben seit {fixed}',
    'not-affected': '{version}: nicht betroffen',
    depends: '{version}: je nach genauer Version',
    unknown: '{version}: nicht bekannt',
  },
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

export type VersionWords = Widen<typeof de>;

const en: VersionWords = {
  mine: 'My version: {version}',
  none: 'My version',
  forget: 'Forget',
  forgotten: 'Version forgotten',
  saved: 'Version {version} remembered',
  wrong: 'Write the version in digits and dots, such as 14.0.5.',
  long: {
    affected: 'Version {version} is affected.',
    affectedUntil: 'Version {version} is affected, fixed in {fixed}.',
    fixed: 'Fixed in version {version}, since {fixed}.',
    'not-affected': 'Version {version} is not affected.',
    depends: 'Whether version {version} is affected depends on the exact number.',
    unknown:
      'Whether version {version} is affected is not known: the article does not narrow down the versions.',
  },
  short: {
    affected: '{version}: affected',
    affectedUntil: '{version}: affected, fixed in {fixed}',
    fixed: '{version}: fixed since {fixed}',
    'not-affected': '{version}: not affected',
    depends: '{version}: depends on the exact version',
    unknown: '{version}: not known',
  },
};

const WORDS: Readonly<Record<Locale, VersionWords>> = { de, en };

export function versionWords(locale: Locale = pageLocale()): VersionWords {
  return WORDS[locale];
}
