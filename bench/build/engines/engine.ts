import type { BaseArticle } from '../base/article.ts';
import type { Command } from '../measure/run-measured.ts';

/** A project of an engine, ready to be built. */
export type Project = {
  readonly command: Command;
  /** Folder that the build publishes. */
  readonly output: string;
  /** Versions and settings that the figures depend on. */
  readonly note: string;
  /** Writes the article anew, as an author does who changed it. */
  readonly rewrite: (article: BaseArticle) => Promise<void>;
};

export type BuildEngine = {
  readonly name: string;
  /**
   * Makes a project with these articles that was never built.
   * @param work folder for a project that is made anew; peers are built where their packages are installed
   */
  readonly prepare: (articles: readonly BaseArticle[], work: string) => Promise<Project>;
};
