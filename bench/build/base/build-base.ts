import type { Locale } from '#lib/core/locale.ts';
import { toSlug } from '#lib/core/text.ts';
import type { CorpusText } from '../../search/corpus.ts';
import type { BaseArticle } from './article.ts';
import { commandsOf, MOST_COMMANDS, MOST_MESSAGES, messagesOf, withoutFacts } from './take-out.ts';
import { toText, withSteps } from './to-text.ts';

const FIRST_ID = 1001;
const FIRST_REFERENCE = 4_000_001;
const MOST_STEPS = 12;
/** Longest address of an article, as authors would choose it. Characters. */
const SLUG_LENGTH = 48;

/** A German and an English text of one article: its own where the corpus has both. */
type Pair = Readonly<Record<Locale, CorpusText>>;

/**
 * Pairs of texts, those of the same article first. A text that the corpus has in one language only is paired with
 * another article's: what is measured is the work, not the sense.
 */
export function pairTexts(texts: readonly CorpusText[]): readonly Pair[] {
  const keyOf = ({ corpus, id }: CorpusText) => `${corpus}:${id}`;
  const written = texts.filter(({ body, title }) => body && title);
  const german = new Map(written.filter(({ lang }) => lang === 'de').map((text) => [keyOf(text), text]));
  const english = new Map(written.filter(({ lang }) => lang === 'en').map((text) => [keyOf(text), text]));
  const whole = [...german].flatMap(([key, de]): Pair[] => {
    const en = english.get(key);
    return en ? [{ de, en }] : [];
  });
  const paired = new Set(whole.map(({ de }) => keyOf(de)));
  const alone = (side: ReadonlyMap<string, CorpusText>) =>
    [...side].filter(([key]) => !paired.has(key)).map(([, text]) => text);
  const [singleDe, singleEn] = [alone(german), alone(english)];
  const rest = Array.from(
    { length: singleDe.length && singleEn.length && Math.max(singleDe.length, singleEn.length) },
    (_, place): Pair[] => {
      const de = singleDe[place % singleDe.length];
      const en = singleEn[place % singleEn.length];
      return de && en ? [{ de, en }] : [];
    },
  ).flat();
  return [...whole, ...rest];
}

/** How often a quotation may stand as a message; what stands in more articles is a notice of the corpus. */
const MOST_REPETITIONS = 2;

/** Tells messages from notices that the corpus repeats. Counts anew for each round. */
function createMessageFilter(): (message: string) => boolean {
  const counts = new Map<string, number>();
  return (message) => {
    const count = (counts.get(message) ?? 0) + 1;
    counts.set(message, count);
    return count <= MOST_REPETITIONS;
  };
}

function buildArticle(
  pair: Pair,
  place: number,
  round: number,
  isMessage: (message: string) => boolean,
): BaseArticle {
  const reference = `KB${FIRST_REFERENCE + place}`;
  const de = toText(pair.de, 'de', reference, round);
  const en = toText(pair.en, 'en', reference, round);
  const messages = [...new Set([...messagesOf(en), ...messagesOf(de)])]
    .filter(isMessage)
    .slice(0, MOST_MESSAGES);
  const commands = [...new Set([...commandsOf(en), ...commandsOf(de)])].slice(0, MOST_COMMANDS);
  const taken = new Set([...messages, ...commands]);
  const steps = Math.min(de.steps.length, en.steps.length, MOST_STEPS);
  const slug = toSlug(en.title).slice(0, SLUG_LENGTH).replace(/-$/u, '');
  return {
    id: FIRST_ID + place,
    // The number keeps articles of the same title apart.
    slug: `${slug || 'article'}-${place + 1}`,
    reference,
    texts: {
      de: withSteps(withoutFacts(de, taken), steps),
      en: withSteps(withoutFacts(en, taken), steps),
    },
    messages,
    commands,
  };
}

/**
 * The first articles of a base of any size, each in two languages: the same input gives the same base, and a
 * smaller base is the beginning of a larger one. When the corpus is used up it begins again with other titles,
 * numbers and addresses.
 */
export function* buildBase(texts: readonly CorpusText[], size: number): Generator<BaseArticle> {
  const pairs = pairTexts(texts);
  if (pairs.length === 0)
    throw new Error('The corpora hold no texts in German and English. Name both kinds.');
  let isMessage = createMessageFilter();
  for (let place = 0; place < size; place += 1) {
    if (place % pairs.length === 0) isMessage = createMessageFilter();
    const pair = pairs[place % pairs.length];
    if (pair) yield buildArticle(pair, place, Math.floor(place / pairs.length), isMessage);
  }
}
