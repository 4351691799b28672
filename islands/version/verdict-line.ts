import type { Locale } from '#lib/core/locale.ts';
import type { Version, VersionRange } from '#lib/core/version.ts';
import { judgeVersion, type VersionFacts, type VersionVerdict } from '#lib/core/version-verdict.ts';
import { fill } from '#lib/i18n/format.ts';
import { versionWords } from './words.ts';

export type VerdictLine = { readonly verdict: VersionVerdict; readonly text: string };

/** What an article or a row says about a version. */
export function verdictLine(
  version: Version,
  facts: VersionFacts,
  form: 'long' | 'short',
  locale: Locale,
): VerdictLine {
  const verdict = judgeVersion(version, facts);
  const { fixedIn: fixed } = facts;
  const words = versionWords(locale)[form];
  const sentence = verdict === 'affected' && fixed !== undefined ? words.affectedUntil : words[verdict];
  return { verdict, text: fill(sentence, { version, fixed: fixed ?? '' }) };
}

/** What the page states on `lotse-version`; `undefined` where it is the control alone. */
export function readFacts({ affected, fixedIn }: DOMStringMap): VersionFacts | undefined {
  if (affected === undefined) return undefined;
  return { affected: JSON.parse(affected) as VersionRange[], ...(fixedIn !== undefined && { fixedIn }) };
}
