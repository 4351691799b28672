/** What a page says of the list that it shows a part of; components/browse/list-mark.ts writes it. */
export type ListMark = {
  readonly part: number;
  readonly parts: number;
  /** Of the whole list. */
  readonly articles: number;
  /** The same on all parts of one build, and on no other. */
  readonly list: string;
};

/** The mark in the `data-*` attributes of `lotse-browse`; a list in one part has none. */
export function readMark({ part, parts, articles, list }: DOMStringMap): ListMark {
  return {
    part: Number(part ?? 1),
    parts: Number(parts ?? 1),
    articles: Number(articles ?? 0),
    list: list ?? '',
  };
}
