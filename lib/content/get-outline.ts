import type { Locale } from '#lib/core/locale.ts';
import { isStaffBuild } from './audience.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { removeInternal } from './mdx/remove-internal.ts';
import { toOutline } from './mdx/to-outline.ts';
import { type UsedNames, usedNames } from './mdx/used-names.ts';
import type { Outline } from './outline.ts';
import type { Article, ArticleText } from './types.ts';

/** The text in the language, or the German one where there is no translation. */
export function textOf(article: Article, locale: Locale): ArticleText {
  return article.texts[locale] ?? article.texts.de;
}

type Reading = { readonly outline: Outline; readonly shown: UsedNames };

const EMPTY: Reading = {
  outline: { sections: [] },
  shown: { messages: new Set(), commands: new Set(), figures: new Set() },
};

const readings = new WeakMap<ArticleText, Reading>();

function read(text: ArticleText): Reading {
  const known = readings.get(text);
  if (known) return known;
  const { value } = parseMdx(text);
  const tree = value && (isStaffBuild() ? value : removeInternal(value));
  const reading = tree ? { outline: toOutline(tree, text.locale), shown: usedNames(tree) } : EMPTY;
  readings.set(text, reading);
  return reading;
}

/** The outline of a text, without internal passages unless this is the staff build. */
export function getOutline(text: ArticleText): Outline {
  return read(text).outline;
}

/** Messages, commands and figures that the text shows; internal passages count in the staff build only. */
export function getShownNames(text: ArticleText): UsedNames {
  return read(text).shown;
}
