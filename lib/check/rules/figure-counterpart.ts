import { otherLocale } from '#lib/core/locale.ts';
import type { WrittenText } from '../context.ts';
import { figureName, figuresOf } from '../figures.ts';
import { findAttribute } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule, Finding } from '../rule.ts';

function* compare(
  written: WrittenText,
  other: WrittenText | undefined,
  names: readonly string[],
): Generator<Finding> {
  const { locale } = written.text;
  const counterparts =
    other && new Set(figuresOf(other).flatMap(({ fileName }) => (fileName ? [figureName(fileName)] : [])));
  for (const { element, fileName } of figuresOf(written)) {
    // A file that does not exist is reported by missing-figure.
    if (fileName === undefined || !names.includes(fileName)) continue;
    const place = findAttribute(element, 'src') ?? element;
    const language = /\.(de|en)\.\w+$/u.exec(fileName)?.[1];
    if (language !== undefined && language !== locale) {
      const right = fileName.replace(`.${language}.`, `.${locale}.`);
      yield atNode(written, place, `This picture is in the other language. Write "./${right}".`);
    } else if (counterparts && !counterparts.has(figureName(fileName))) {
      const right = fileName.replace(`.${locale}.`, `.${otherLocale(locale)}.`);
      yield atNode(
        written,
        place,
        `The other language has no such figure. Add "./${right}" to it, or remove this one.`,
      );
    }
  }
}

export const figureCounterpart: ArticleRule = {
  id: 'figure-counterpart',
  severity: 'error',
  description: 'Both languages have the same figures, each with the file of its language.',
  *check({ articles }) {
    for (const { written, files } of articles) {
      for (const text of written) {
        yield* compare(
          text,
          written.find((candidate) => candidate !== text),
          files.names,
        );
      }
    }
  },
};
