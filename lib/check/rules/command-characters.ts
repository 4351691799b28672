import { findCommandFaults } from '../command-faults.ts';
import type { ArticleRule } from '../rule.ts';
import { textsBelow } from '../yaml-texts.ts';

export const commandCharacters: ArticleRule = {
  id: 'command-characters',
  severity: 'error',
  description: 'A command holds only characters that a shell takes as they were meant.',
  *check({ articles }) {
    for (const article of articles) {
      for (const name of Object.keys(article.facts.commands)) {
        for (const { text, placeAt } of textsBelow(article.source, ['commands', name, 'shells'])) {
          for (const { at, message } of findCommandFaults(text)) {
            yield { file: article.source.file, ...placeAt(at), message };
          }
        }
      }
    }
  },
};
