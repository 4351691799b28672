import type { RootContent } from 'mdast';
import type { Locale } from '#lib/core/locale.ts';

/** One step of a fix. */
export type BaseStep = { readonly title: string; readonly nodes: readonly RootContent[] };

/** A text of the corpus in the sections of our articles. All engines get these words. */
export type BaseText = {
  readonly title: string;
  readonly summary: string;
  readonly symptom: readonly RootContent[];
  readonly cause: readonly RootContent[];
  readonly steps: readonly BaseStep[];
  readonly check: readonly RootContent[];
  readonly undo: readonly RootContent[];
};

/** An article of a generated base, before it takes the form of an engine. */
export type BaseArticle = {
  readonly id: number;
  readonly slug: string;
  /** Like the number of a vendor's article; in one article only, so that a query can ask for it. */
  readonly reference: string;
  readonly texts: Readonly<Record<Locale, BaseText>>;
  /** What the text quotes as shown by the product, word for word. */
  readonly messages: readonly string[];
  /** Commands of the text, each at most once. */
  readonly commands: readonly string[];
};
