import type { TemplateMatcher } from './match-templates.ts';
import type { MessageMatch } from './rank.ts';
import type { Segment } from './segments.ts';
import { EVIDENCE_WEIGHTS } from './weights.ts';

/**
 * The articles whose messages stand in the input. Every line is looked at, not only the telling ones; a message
 * counts once, at the place where most of it was found.
 */
export function findMessages(
  segments: readonly Segment[],
  match: TemplateMatcher,
): ReadonlyMap<number, readonly MessageMatch[]> {
  const best = new Map<string, MessageMatch>();
  for (const segment of segments) {
    for (const found of match(segment.text.text)) {
      const { template, share } = found;
      const key = `${template.article} ${template.name}`;
      if (share <= (best.get(key)?.share ?? 0)) continue;
      const rarity = template.rarity * share;
      best.set(key, { ...found, segment, rarity, weight: EVIDENCE_WEIGHTS.message * rarity * share });
    }
  }
  const byArticle = new Map<number, MessageMatch[]>();
  for (const message of [...best.values()].sort((a, b) => b.weight - a.weight)) {
    const list = byArticle.get(message.template.article);
    if (list === undefined) byArticle.set(message.template.article, [message]);
    else list.push(message);
  }
  return byArticle;
}
