import { findCodes } from '#lib/codes/find-codes.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const notACode: ArticleRule = {
  id: 'not-a-code',
  severity: 'error',
  description: 'Every code of a message is one error code in a notation that the search knows.',
  *check({ articles }) {
    for (const { facts, source } of articles) {
      for (const [name, { codes }] of Object.entries(facts.messages)) {
        for (const [index, code] of codes.entries()) {
          const found = findCodes(code);
          if (found.length === 1) continue;
          const message =
            found.length === 0
              ? `"${code}" is not recognised as a code. Write it as programs do: 0x80004005, "Win32 5", "TLS alert 51", "SMTP 550", "Event ID 1088". Its name goes into "keywords".`
              : `"${code}" holds ${found.length} codes (${found.map(({ raw }) => raw).join(', ')}). Write each one on a line of its own.`;
          yield atPath(source, ['messages', name, 'codes', index], message);
        }
      }
    }
  },
};
