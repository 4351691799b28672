import type { z } from 'zod';
import type { Locale, Localized } from '#lib/core/locale.ts';
import type {
  ARTICLE_STATUSES,
  articleSchema,
  COMMAND_PURPOSES,
  ledgerSchema,
  PLACEHOLDER_KINDS,
  SECTION_KINDS,
  SHELLS,
} from './schema.ts';

export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];
export type SectionKind = (typeof SECTION_KINDS)[number];
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];
export type CommandPurpose = (typeof COMMAND_PURPOSES)[number];
export type Shell = (typeof SHELLS)[number];

/** What is true in every language; lives once, in article.yaml. */
export type ArticleFacts = z.output<typeof articleSchema>;
export type Message = ArticleFacts['messages'][string];
export type Command = ArticleFacts['commands'][string];
export type Placeholder = Message['placeholders'][string];
export type Change = ArticleFacts['changes'][number];
export type LedgerEntry = z.output<typeof ledgerSchema>['entries'][number];

/** The text of one language. */
export type ArticleText = {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** MDX without its head. */
  readonly body: string;
  /** Path from the project's root, for findings. */
  readonly file: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Revision of the German text that this one follows. */
  readonly revision: number;
};

export type Article = {
  readonly slug: string;
  /** Folder, from the project's root. */
  readonly folder: string;
  readonly facts: ArticleFacts;
  readonly texts: { readonly de: ArticleText; readonly en?: ArticleText | undefined };
};

/** A symptom or component of the controlled vocabulary. */
export type Term = {
  readonly id: string;
  readonly label: Localized;
  readonly synonyms: Localized<readonly string[]>;
};

export type SymptomGroup = {
  readonly id: string;
  readonly label: Localized;
  readonly icon: string;
  readonly symptoms: readonly Term[];
};

/** A place on the mail flow and its parts. */
export type Station = Term & { readonly parts: readonly Term[] };

export type Vocabulary = {
  readonly symptomGroups: readonly SymptomGroup[];
  readonly stations: readonly Station[];
  readonly beside: { readonly label: Localized; readonly parts: readonly Term[] };
};
