import type { CodeId, CodeMatch, Recognition } from '#lib/codes/code.ts';
import { findCodes } from '#lib/codes/find-codes.ts';
import { identityOf } from '#lib/codes/identity.ts';
import { isStaffBuild } from '#lib/content/audience.ts';
import { getOutline } from '#lib/content/get-outline.ts';
import { keptValues } from '#lib/content/kept-values.ts';
import { allWordings, sampleText } from '#lib/content/message-text.ts';
import { blocksText } from '#lib/content/outline.ts';
import type { Article, ArticleText, Message } from '#lib/content/types.ts';

/**
 * In running text a number counts only when its own form says that it is a code: "1088" after "SQL" is a guess
 * there, while in a message the author vouches for it.
 */
const SURE: ReadonlySet<Recognition> = new Set(['hex', 'unsigned', 'signed', 'symbol', 'form']);

function inMessage(message: Message): readonly CodeMatch[] {
  const { source, eventId, codes } = message;
  const event = eventId === undefined ? [] : [`Source: ${source ?? ''}\nEvent ID: ${eventId}`];
  const wordings = allWordings(message).map((text) => sampleText(text, message));
  return [...wordings, ...codes, ...event].flatMap(findCodes);
}

function inText(text: ArticleText): readonly CodeMatch[] {
  const blocks = getOutline(text).sections.flatMap((section) => [
    ...section.blocks,
    ...section.steps.flatMap((step) => step.blocks),
  ]);
  return findCodes([text.title, text.summary, blocksText(blocks)].join('\n'));
}

/** Every process of a build asks for the codes of all articles, whichever of them changed. */
const kept = keptValues<readonly CodeId[]>('codes', [
  'lib/catalogue',
  'lib/codes',
  'lib/content',
  'lib/core',
]);

/** Identities of the codes that an article is about: in its messages, its texts and its search phrases. */
export function codesOfArticle(article: Article): ReadonlySet<CodeId> {
  const { messages, keywords } = article.facts;
  const parts = [isStaffBuild(), messages, keywords, article.texts];
  const known = kept.find(parts);
  if (known !== undefined) return new Set(known);
  const codes = readCodes(article);
  kept.keep(parts, [...codes]);
  return codes;
}

function readCodes({ facts, texts }: Article): ReadonlySet<CodeId> {
  const loose = [
    ...[texts.de, texts.en].flatMap((text) => (text === undefined ? [] : inText(text))),
    ...[...facts.keywords.de, ...facts.keywords.en].flatMap(findCodes),
  ].filter(({ how }) => SURE.has(how));
  const matches = [...Object.values(facts.messages).flatMap(inMessage), ...loose];
  return new Set(matches.map(({ id }) => identityOf(id)));
}
