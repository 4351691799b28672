import { bitsOf, type CodeId, type CodeKind, kindOf } from '#lib/codes/code.ts';
import type { CodeEntry } from '#lib/codes/entry.ts';
import { codeFamilies, codeTable } from '#lib/codes/table.ts';
import type { Article } from '#lib/content/types.ts';
import { groupBy } from '#lib/core/group-by.ts';
import type { Localized } from '#lib/core/locale.ts';
import { oncePer } from '#lib/core/once-per.ts';
import { codesOfArticle } from './article-codes.ts';
import { KIND_LABELS } from './kind-labels.ts';

/** What the page of a code shows. */
export type CodePage = {
  readonly id: CodeId;
  /** Absent for a code that only an article mentions. */
  readonly entry?: CodeEntry | undefined;
  readonly articles: readonly Article[];
  readonly group: CodeGroupHead;
};

export type CodeGroupHead = {
  /** Anchor on the list of codes. */
  readonly id: string;
  readonly label: Localized;
};

export type CodeGroup = CodeGroupHead & { readonly pages: readonly CodePage[] };

function findArticles(articles: readonly Article[]): ReadonlyMap<CodeId, readonly Article[]> {
  const mentions = articles.flatMap((article) => [...codesOfArticle(article)].map((id) => ({ id, article })));
  const found = new Map<CodeId, readonly Article[]>();
  for (const [id, group] of groupBy(mentions, (mention) => mention.id)) {
    found.set(
      id,
      group.map(({ article }) => article),
    );
  }
  return found;
}

/** Codes without an entry are listed by their kind: updates, events, registry values. */
function groupOfKind(kind: CodeKind): CodeGroupHead {
  return { id: `kind-${kind}`, label: KIND_LABELS[kind] };
}

function buildPages(articles: readonly Article[]): ReadonlyMap<CodeId, CodePage> {
  const families = new Map(codeFamilies().map(({ id, label }) => [id, { id, label }]));
  const byCode = findArticles(articles);
  const pages = new Map<CodeId, CodePage>();
  for (const entry of codeTable()) {
    const { id, family } = entry;
    const group = families.get(family) ?? groupOfKind(kindOf(id));
    pages.set(id, { id, entry, group, articles: byCode.get(id) ?? [] });
  }
  for (const [id, mentioning] of byCode) {
    if (!pages.has(id)) pages.set(id, { id, group: groupOfKind(kindOf(id)), articles: mentioning });
  }
  return pages;
}

/** Every code of the table and of the articles by its identity; built once for the same list of articles. */
export const codePages = oncePer(buildPages);

/** Numbers within an id count as numbers: `dsn-5.1.2` stands before `dsn-5.1.10`. */
const idOrder = new Intl.Collator('en', { numeric: true });

/** Hexadecimal codes by value, all others by their id, so that a reader finds the place of a code. */
function comparePages(a: CodePage, b: CodePage): number {
  const [left, right] = [bitsOf(a.id), bitsOf(b.id)];
  return left !== undefined && right !== undefined ? left - right : idOrder.compare(a.id, b.id);
}

/** The same for browsing: families in the order of the table, then kinds; within a group in the order of the codes. */
export function codeGroups(articles: readonly Article[]): readonly CodeGroup[] {
  const groups = groupBy(codePages(articles).values(), ({ group }) => group.id);
  return [...groups.values()].flatMap((pages) => {
    const head = pages[0]?.group;
    return head === undefined ? [] : [{ ...head, pages: pages.toSorted(comparePages) }];
  });
}
