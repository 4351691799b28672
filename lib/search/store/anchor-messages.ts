import { termRarity } from '../rarity.ts';
import type { SearchIndex } from '../search-index.ts';
import { toTemplate } from '../templates.ts';
import type { AnchoredMessage } from './term-part.ts';

/**
 * Gives each message the rarest of its words as its anchor: whoever looks that word up gets the message with it. A
 * word that the index does not know is no anchor, unless there is no other.
 */
export function anchorMessages({ messages, vocabulary, articles }: SearchIndex): readonly AnchoredMessage[] {
  return messages.flatMap(({ article, name, text }) => {
    const template = toTemplate(article, name, text);
    if (template === undefined) return [];
    let anchor: string | undefined;
    let best = -1;
    let rarity = 0;
    for (const part of template.parts) {
      if (part.kind !== 'word') continue;
      const count = vocabulary.get(part.key) ?? 0;
      const own = termRarity(part.key, count, articles.length);
      rarity += own;
      const worth = count > 0 ? own : 0;
      if (worth > best) {
        anchor = part.key;
        best = worth;
      }
    }
    return anchor === undefined ? [] : [{ article, name, text, anchor, rarity }];
  });
}
