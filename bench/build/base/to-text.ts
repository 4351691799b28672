import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Locale } from '#lib/core/locale.ts';
import { collapseWhitespace } from '#lib/core/text.ts';
import type { CorpusText } from '../../search/corpus.ts';
import type { BaseStep, BaseText } from './article.ts';
import { cleanTree } from './clean-tree.ts';
import { toSections } from './to-sections.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Sentences for sections that the corpus does not have; every article of ours has all five. */
const WORDS = {
  de: {
    symptom: 'Der Vorgang endet nicht wie erwartet.',
    cause: 'Die Einstellungen passen nicht zur Umgebung.',
    step: 'Prüfen Sie die Einstellungen',
    check: 'Wiederholen Sie den Vorgang. Er endet jetzt ohne Meldung.',
    undo: 'Stellen Sie die Werte wieder her, die Sie vorher notiert haben.',
    reference: 'Nummer des Herstellers:',
  },
  en: {
    symptom: 'The operation does not end as expected.',
    cause: 'The settings do not fit the environment.',
    step: 'Check the settings',
    check: 'Repeat the operation. It now ends without a message.',
    undo: 'Restore the values that you noted before.',
    reference: 'Number of the vendor:',
  },
} as const;

function paragraph(words: string): BaseText['symptom'][number] {
  return { type: 'paragraph', children: [{ type: 'text', value: words }] };
}

function asProse(words: string): string {
  return collapseWhitespace(words.replace(/["„“”«»‹›]/gu, ''));
}

/** The first two sentences. */
function summaryOf({ summary, title, body }: CorpusText, locale: Locale): string {
  const words = asProse(summary || plainText(parser.parse(body.replace(/^#.*$/mu, '').slice(0, 600))));
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(words)];
  return (
    sentences
      .slice(0, 2)
      .map(({ segment }) => segment)
      .join('')
      .trim()
      .slice(0, 300) || asProse(title)
  );
}

/** An article has the same steps in both languages: what is too much joins the last one. */
export function withSteps(text: BaseText, count: number): BaseText {
  const last = count - 1;
  const steps: BaseStep[] = text.steps.slice(0, count).map(({ title, nodes }, index) => ({
    title,
    nodes: index < last ? nodes : [...nodes, ...text.steps.slice(count).flatMap(({ nodes: more }) => more)],
  }));
  return { ...text, steps };
}

/**
 * A text of the corpus in the sections of our format, in the language it is to stand for.
 * @param reference stands in the text, as the vendor's own number does in many of the corpus
 * @param round how often the corpus was used up; the title carries it, so that no two articles have the same
 */
export function toText(source: CorpusText, locale: Locale, reference: string, round: number): BaseText {
  const words = WORDS[locale];
  const { symptom, cause, steps } = toSections(cleanTree(parser.parse(source.body), locale));
  const title = asProse(source.title) || words.symptom;
  return {
    title: round === 0 ? title : `${title} (${round + 1})`,
    summary: summaryOf(source, locale),
    symptom: [
      ...(symptom.length > 0 ? symptom : [paragraph(words.symptom)]),
      paragraph(`${words.reference} ${reference}`),
    ],
    cause: cause.length > 0 ? cause : [paragraph(words.cause)],
    steps: (steps.length > 0 ? steps : [{ title: words.step, nodes: [] }]).map((step) => ({
      ...step,
      title: step.title.trim() || words.step,
    })),
    check: [paragraph(words.check)],
    undo: [paragraph(words.undo)],
  };
}
