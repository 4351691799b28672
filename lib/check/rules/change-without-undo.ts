import { blocksText, findSection } from '#lib/content/outline.ts';
import type { CommandPurpose } from '#lib/content/types.ts';
import type { CheckedArticle } from '../context.ts';
import { sectionHeadings } from '../headings.ts';
import { atNode, atPath } from '../places.ts';
import type { ArticleRule, Finding } from '../rule.ts';

type Need = { readonly purposes: readonly CommandPurpose[]; readonly remedy: string };

const NEEDS: readonly Need[] = [
  {
    purposes: ['verify', 'check'],
    remedy:
      'no command shows whether the change works. Add one with purpose: verify and use it in the section Check.',
  },
  {
    purposes: ['undo'],
    remedy: 'no command takes the change back. Add one with purpose: undo and use it in the section Undo.',
  },
];

/** The first command that changes the system. */
function findChange({ facts }: CheckedArticle): string | undefined {
  return Object.entries(facts.commands).find(([, { purpose }]) => purpose === 'change')?.[0];
}

function* findMissingCommands({ facts, source }: CheckedArticle, change: string): Generator<Finding> {
  for (const { purposes, remedy } of NEEDS) {
    if (Object.values(facts.commands).some(({ purpose }) => purposes.includes(purpose))) continue;
    const message = `The command "${change}" changes the system, but ${remedy}`;
    yield { ...atPath(source, ['commands', change, 'purpose'], message), severity: 'warning' };
  }
}

/** Texts whose section Undo shows something, but says nothing. */
function* findSilentUndo({ written }: CheckedArticle): Generator<Finding> {
  for (const text of written) {
    const section = findSection(text.outline, 'undo');
    // An empty section is reported by empty-section, a missing one by missing-section.
    if (section === undefined || section.blocks.length === 0) continue;
    if (blocksText(section.blocks.filter(({ kind }) => kind !== 'internal')).trim() !== '') continue;
    const heading = sectionHeadings(text).find(({ kind }) => kind === 'undo')?.heading;
    yield atNode(text, heading, 'Say in a sentence what the way back restores, before the command.');
  }
}

export const changeWithoutUndo: ArticleRule = {
  id: 'change-without-undo',
  severity: 'error',
  description: 'An article that changes the system says how to verify the change and how to take it back.',
  *check({ articles }) {
    for (const article of articles) {
      const change = findChange(article);
      if (change === undefined) continue;
      yield* findMissingCommands(article, change);
      yield* findSilentUndo(article);
    }
  },
};
