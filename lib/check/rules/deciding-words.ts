import { allWordings } from '#lib/content/message-text.ts';
import { nearest } from '#lib/core/nearest.ts';
import { collapseWhitespace } from '#lib/core/text.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const decidingWords: ArticleRule = {
  id: 'deciding-words',
  severity: 'error',
  description: 'The deciding words of a message occur in it exactly as written.',
  *check({ articles }) {
    for (const { facts, source } of articles) {
      for (const [name, message] of Object.entries(facts.messages)) {
        const wordings = allWordings(message).map(collapseWhitespace);
        for (const [index, words] of message.deciding.entries()) {
          if (wordings.some((wording) => wording.includes(collapseWhitespace(words)))) continue;
          const otherCase = nearest(
            words,
            wordings.flatMap((wording) => wording.split(' ')),
          );
          const hint = otherCase === undefined ? '' : ` Did you mean "${otherCase}"?`;
          yield atPath(
            source,
            ['messages', name, 'deciding', index],
            `The message does not contain "${words}".${hint} Copy the words from the message, capitals and all.`,
          );
        }
      }
    }
  },
};
