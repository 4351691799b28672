import { attributeOf, type JsxElement } from '#lib/content/mdx/jsx-attributes.ts';
import type { WrittenText } from './context.ts';
import { elementsOf } from './mdx-nodes.ts';

/** A `<Figure>` with the name of its file. */
export type FigureUse = {
  readonly element: JsxElement;
  /** As written. */
  readonly src: string;
  /** File name beside the article; `undefined` when the source is none. */
  readonly fileName: string | undefined;
};

/** Figures of a text that have a source. */
export function figuresOf({ tree }: WrittenText): FigureUse[] {
  return elementsOf(tree, 'Figure').flatMap((element) => {
    const src = attributeOf(element, 'src');
    if (!src) return [];
    return [{ element, src, fileName: /^\.\/([^/]+)$/u.exec(src)?.[1] }];
  });
}

/**
 * Name of a figure without the language of its file.
 * @example figureName('provider.de.svg') → 'provider.svg'
 */
export function figureName(fileName: string): string {
  return fileName.replace(/\.(?:de|en)(?=\.\w+$)/u, '');
}
