import type { Locale } from '#lib/core/locale.ts';
import { isStaffBuild } from './content-store.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { toOutline } from './mdx/to-outline.ts';
import type { Block, Outline } from './outline.ts';
import type { Article, ArticleText } from './types.ts';

/** The text in the language, or the German one where there is no translation. */
export function textOf(article: Article, locale: Locale): ArticleText {
  return article.texts[locale] ?? article.texts.de;
}

function withoutInternal(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'internal':
        return [];
      case 'warning':
      case 'note':
        return [{ ...block, blocks: withoutInternal(block.blocks) }];
      case 'list':
        return [{ ...block, items: block.items.map(withoutInternal) }];
      default:
        return [block];
    }
  });
}

const outlines = new WeakMap<ArticleText, Outline>();

/** The outline of a text, without internal passages unless this is the staff build. */
export function getOutline(text: ArticleText): Outline {
  const known = outlines.get(text);
  if (known) return known;
  const { value } = parseMdx(text);
  const outline = value ? toOutline(value, text.locale) : { sections: [] };
  const visible = isStaffBuild()
    ? outline
    : {
        sections: outline.sections.map((section) => ({
          ...section,
          blocks: withoutInternal(section.blocks),
          steps: section.steps.map((step) => ({ ...step, blocks: withoutInternal(step.blocks) })),
        })),
      };
  outlines.set(text, visible);
  return visible;
}
