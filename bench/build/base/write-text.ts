import { SECTION_TITLES } from '#lib/content/mdx/sections.ts';
import type { SectionKind } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { BaseArticle } from './article.ts';
import { toMarkdown } from './markdown.ts';

/** What differs between engines: the head, and how a message and a command stand in the text. */
export type TextForm = {
  /** Lines of the head, without its borders. */
  readonly head: (title: string, summary: string) => readonly string[];
  readonly message: (text: string, number: number) => string;
  readonly command: (text: string, number: number) => string;
};

/** One text of an article as a file. Every engine gets the same words in the same order. */
export function writeText(
  { texts, messages, commands }: BaseArticle,
  locale: Locale,
  form: TextForm,
): string {
  const { title, summary, symptom, cause, steps, check, undo } = texts[locale];
  const heading = (kind: SectionKind) => `## ${SECTION_TITLES[kind][locale]}`;
  const written = steps.flatMap(({ title: step, nodes }) => [
    `### ${toMarkdown([{ type: 'text', value: step }])}`,
    toMarkdown(nodes),
  ]);
  const parts = [
    ['---', ...form.head(title, summary), '---'].join('\n'),
    heading('symptom'),
    toMarkdown(symptom),
    ...messages.map((text, index) => form.message(text, index + 1)),
    heading('cause'),
    toMarkdown(cause),
    heading('fix'),
    ...written,
    ...commands.map((text, index) => form.command(text, index + 1)),
    heading('check'),
    toMarkdown(check),
    heading('undo'),
    toMarkdown(undo),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
