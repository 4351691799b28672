import type { Locale } from '#lib/core/locale.ts';
import type { RawLine, Section } from '#lib/reading/line.ts';

/*
 * Function words decide: they are frequent, and logs hardly have them. Words that both languages write alike
 * (in, an, was, die, war, so, am, hat, bin, not, man) are left out, words of log messages too (the request was …).
 */
const WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  de: new Set(
    (
      'der das den dem des ein eine einen einem einer und oder aber nicht kein keine auch noch nur schon sehr wir ich sie ihr ' +
      'uns unser unsere unseren unserem mein meine haben habe ist sind wird werden wurde wurden kann können konnte muss ' +
      'mit von vom zum zur auf aus bei nach seit über unter für durch wenn weil dass dies diese dieser dieses hier dort ' +
      'bitte danke hallo guten gibt jetzt mehr immer wieder wie wer wo warum leider heute gestern gruß grüße'
    ).split(' '),
  ),
  en: new Set(
    (
      'the and or but this that these those with from our we you your they them their his i my me us have has had does did ' +
      'is are were been be will would should can cannot could may please thanks thank hello hi dear there here when ' +
      'where which who why how since after before about into any some all more also just only still again now ' +
      'it its if because regards today yesterday since what'
    ).split(' '),
  ),
};

/** What the customer wrote counts; a quoted mail may be in the language of the one who answered. */
const WEIGHT: Readonly<Record<Section, number>> = {
  header: 0,
  greeting: 3,
  body: 2,
  signature: 2,
  quote: 0.5,
};

/** A program wrote it: fields, stamps, traces, replies. */
const LOG_LINE =
  /^\s*(?:at |bei [\p{L}_.]+\(|\[?\d{1,4}[-./:]\d|[\p{Lu}][\p{L} ]{1,30}: ?\S|\d{3}[ -]|<|\{|[\p{L}.]+Exception)|[\p{L}]+\.[\p{L}]+\.[\p{L}]+|\(\)|::|0x[0-9A-F]/u;

/** A word may count so often; a log that repeats one line must not outvote a short letter. */
const MOST = 3;

/**
 * Language in which a ticket is written, by its function words. `undefined` where there are too few of them or
 * both languages are alike.
 */
export function ticketLanguage(lines: readonly RawLine[]): Locale | undefined {
  const scores: Record<Locale, number> = { de: 0, en: 0 };
  const counts = new Map<string, number>();
  for (const { text, content, section } of lines) {
    const words = text.slice(content, content + 400);
    const weight = WEIGHT[section] * (LOG_LINE.test(words) ? 0.2 : 1);
    for (const [word] of words.toLowerCase().matchAll(/\p{L}+/gu)) {
      const locale = WORDS.de.has(word) ? 'de' : WORDS.en.has(word) ? 'en' : undefined;
      if (locale === undefined) continue;
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count <= MOST) scores[locale] += weight;
    }
  }
  const [most, least] = scores.de > scores.en ? [scores.de, scores.en] : [scores.en, scores.de];
  if (most < 2 || most < least * 1.2) return undefined;
  return scores.de > scores.en ? 'de' : 'en';
}
