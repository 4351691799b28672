import type { ReactNode } from 'react';
import { Icon } from '#components/parts/icon.tsx';
import { getOutline, textOf } from '#lib/content/get-outline.ts';
import { SECTION_TITLES } from '#lib/content/mdx/sections.ts';
import { findSection, stepAnchor } from '#lib/content/outline.ts';
import type { SectionKind } from '#lib/content/types.ts';
import { fill, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { ArticleContext } from './article-context.ts';
import { Corrections } from './correction.tsx';
import { PreparationStrip } from './preparation-strip.tsx';

const CLASS_NAMES: Readonly<Record<SectionKind, string>> = {
  symptom: 'sec',
  cause: 'sec',
  fix: 'sec fix',
  check: 'sec chk',
  undo: 'sec und',
  related: 'sec end',
};

type SectionProps = {
  readonly context: ArticleContext;
  readonly kind: SectionKind;
  readonly children?: ReactNode;
};

/** A section on the course line. Its anchor is the same in both languages, so a language link keeps the place. */
export function Section({ context, kind, children }: SectionProps) {
  const { article, locale, textLocale } = context;
  const language = kind === 'related' ? locale : textLocale;
  const steps =
    kind === 'fix' ? (findSection(getOutline(textOf(article, locale)), 'fix')?.steps.length ?? 0) : 0;
  return (
    <section className={CLASS_NAMES[kind]} aria-labelledby={kind} data-place={kind}>
      <div className="lab">
        <h2 id={kind}>{SECTION_TITLES[kind][language]}</h2>
        {steps > 0 && <p className="hint">{plural(getMessages(language).count.step, steps)}</p>}
      </div>
      <div className="body">
        <Corrections context={context} place={kind} />
        {kind === 'fix' && <PreparationStrip facts={article.facts} locale={language} />}
        {children}
      </div>
    </section>
  );
}

export function Steps({ children }: { readonly children?: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}

type StepProps = { readonly context: ArticleContext; readonly number: string; readonly children?: ReactNode };

export function Step({ context, number, children }: StepProps) {
  const anchor = stepAnchor(Number(number));
  return (
    <li id={anchor} data-place={anchor}>
      {children}
      <a
        className="hash"
        href={`#${anchor}`}
        aria-label={fill(getMessages(context.textLocale).article.stepLink, { n: number })}
      >
        <Icon name="link-2" />
      </a>
      <Corrections context={context} place={anchor} />
    </li>
  );
}

export function StepTitle({ children }: { readonly children?: ReactNode }) {
  return <h3>{children}</h3>;
}
