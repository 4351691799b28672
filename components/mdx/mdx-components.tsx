import type { ComponentType } from 'react';
import type { MdxName } from '#lib/content/mdx/mdx-names.ts';
import type { SectionKind } from '#lib/content/types.ts';
import type { ArticleContext } from './article-context.ts';
import { ArticleLink } from './article-link.tsx';
import { CommandBlock } from './command-block.tsx';
import { FigureBlock } from './figure-block.tsx';
import { Dot, MenuPath } from './menu-path.tsx';
import { MessageBlock } from './message-block.tsx';
import { Internal, InternalWords, Note, Warning } from './notes.tsx';
import { Section, Step, Steps, StepTitle } from './section.tsx';
import { Cell, HeadCell } from './table-cell.tsx';

type NameProps = { readonly name: string };
type FigureProps = Omit<React.ComponentProps<typeof FigureBlock>, 'article' | 'locale'>;

/** Components that plugins and Markdown write, beside those of authors. */
type StructureName = 'Section' | 'Steps' | 'Step' | 'StepTitle' | 'InternalWords' | 'th' | 'td' | 'a';

/** The React components of one article's text. A name in `MDX_COMPONENTS` without one does not compile. */
export function createMdxComponents(context: ArticleContext) {
  const { article, locale, textLocale } = context;
  const { messages, commands } = article.facts;
  return {
    Message({ name }: NameProps) {
      const message = messages[name];
      return message ? <MessageBlock message={message} locale={textLocale} /> : null;
    },
    Command({ name, number = '' }: NameProps & { readonly number?: string }) {
      const command = commands[name];
      return command ? (
        <CommandBlock command={command} name={`${name}-${number}`} locale={textLocale} />
      ) : null;
    },
    Figure: (props: FigureProps) => <FigureBlock article={article} locale={textLocale} {...props} />,
    Warning,
    Note,
    Internal: (props: { children?: React.ReactNode }) => <Internal locale={textLocale} {...props} />,
    InternalWords: (props: { children?: React.ReactNode }) => (
      <InternalWords locale={textLocale} {...props} />
    ),
    Menu: MenuPath,
    Dot,
    Section: (props: { kind: SectionKind; children?: React.ReactNode }) => (
      <Section context={context} {...props} />
    ),
    Steps,
    Step: (props: { number: string; children?: React.ReactNode }) => <Step context={context} {...props} />,
    StepTitle,
    th: HeadCell,
    td: Cell,
    a: (props: { href?: string; children?: React.ReactNode }) => <ArticleLink locale={locale} {...props} />,
  } satisfies Record<MdxName | StructureName, ComponentType<never>>;
}
