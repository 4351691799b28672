import { foldText } from '#lib/core/text.ts';

/** Not after a vowel or q, where the e belongs to what follows: Steuer, neue, queue. */
const REWRITTEN_UMLAUT = /(?<![aeioq])([aou])e/gu;
/** Shorter words are names and abbreviations more often than rewritten umlauts: AES, does, DUE. */
const REWRITTEN_MIN_LENGTH = 5;

/**
 * The key under which a word is indexed: ä, ae and a are one, ß and ss are one.
 * @example foldWord('Überschritten') → 'uberschritten', foldWord('ueberschritten') → 'uberschritten'
 */
export function foldWord(word: string): string {
  const folded = foldText(word);
  return folded.length < REWRITTEN_MIN_LENGTH ? folded : folded.replace(REWRITTEN_UMLAUT, '$1');
}

/** Whether a folded word has letters only: only such words have forms, are parts of compounds or are mistyped. */
export function isPlainWord(folded: string): boolean {
  return /^[a-z]+$/u.test(folded);
}

/** Endings of inflection in German and English, the longest first. */
const ENDINGS = ['ungen', 'ings', 'ing', 'ern', 'ies', 'ed', 'es', 'en', 'em', 'er', 's', 'e', 'n', 'y'];
const STEM_MIN_LENGTH = 4;

/**
 * A light stem: words with the same stem are forms of one word often enough to find each other, and never
 * so surely that the form typed would not be preferred. Verbs' ge- and ablaut are out of reach on purpose.
 * @example stemOf('zertifikate') → 'zertifikat', stemOf('certificates') → 'certificat'
 */
export function stemOf(folded: string): string {
  for (const ending of ENDINGS) {
    if (folded.length - ending.length >= STEM_MIN_LENGTH && folded.endsWith(ending)) {
      return folded.slice(0, -ending.length);
    }
  }
  return folded;
}
