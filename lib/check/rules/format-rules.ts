import type { Rule } from '../rule.ts';

/** What lib/content reports while it reads the files, before any rule runs. */
export const FORMAT_RULES: readonly Pick<Rule, 'id' | 'severity' | 'description'>[] = [
  {
    id: 'missing-file',
    severity: 'error',
    description: 'Every article has its facts and a German text.',
  },
  {
    id: 'yaml-syntax',
    severity: 'error',
    description: 'A YAML file can be read.',
  },
  {
    id: 'schema',
    severity: 'error',
    description: 'A YAML file has the keys and kinds of values that the portal knows.',
  },
  {
    id: 'front-matter',
    severity: 'error',
    description: 'A text begins with a head that holds its title and summary.',
  },
  {
    id: 'mdx-syntax',
    severity: 'error',
    description: 'A text can be read: every component is closed, < and { are not stray.',
  },
];
