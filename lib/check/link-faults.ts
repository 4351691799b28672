import { SECTION_KINDS } from '#lib/content/schema.ts';
import type { CheckContext, CheckedArticle, WrittenText } from './context.ts';
import { parseArticleLink } from './links.ts';
import { lookupOf } from './lookup.ts';
import { counted, suggestName } from './wording.ts';

/** An anchor of the article that does not exist; `written` is the text the reader will see. */
function anchorFault(
  anchor: string,
  { facts }: CheckedArticle,
  written: WrittenText | undefined,
): string | undefined {
  if (written === undefined) return undefined;
  const steps = written.steps.length;
  const anchors = [
    ...SECTION_KINDS.filter((kind) => kind !== 'related' || facts.related.length > 0),
    ...Array.from({ length: steps }, (_, index) => `s${index + 1}`),
  ];
  if (anchors.includes(anchor)) return undefined;
  if (/^s\d+$/u.test(anchor)) {
    return `There is no step s${anchor.slice(1)}: L${facts.id} has ${counted(steps, 'step')}.`;
  }
  const remedy = suggestName(anchor, anchors, `Possible: ${anchors.join(', ')}.`);
  return `L${facts.id} has no place "${anchor}". ${remedy}`;
}

/** Why a number leads to no article; `undefined` when it does. */
export function findNumberFault(id: number, context: CheckContext): string | undefined {
  const { ids, ledger, slugs } = lookupOf(context);
  const entry = ledger.byId.get(id);
  if (entry?.state === 'merged') {
    return `L${id} was merged into L${entry.into}. Link to L${entry.into}.`;
  }
  if (entry?.state === 'retired') {
    return `L${id} is retired. Remove the link or choose another article.`;
  }
  // An article with errors elsewhere is still there.
  if (ids.has(id)) return undefined;
  if (entry !== undefined) {
    if (slugs.has(entry.slug)) return undefined;
    return `L${id} has a number, but no article. Write the article or remove the link.`;
  }
  const known = [...ids].filter((known) => typeof known === 'number').map((known) => `L${known}`);
  return `There is no article L${id}. ${suggestName(`L${id}`, known, 'Correct the number.')}`;
}

function articleFault(id: number, anchor: string | undefined, locale: string, context: CheckContext) {
  const article = lookupOf(context).articles.get(id);
  if (article === undefined) return findNumberFault(id, context);
  if (anchor === undefined) return undefined;
  const written = article.written.find(({ text }) => text.locale === locale) ?? article.written[0];
  return anchorFault(anchor, article, written);
}

/** What a link to a page of the portal should have been: the number of the article. */
function addressFault(url: string, { articles, ledger }: CheckContext): string {
  const parts = url.split(/[/#?]/u).map((part) => part.replace(/(?:\.html|\.md)$/u, ''));
  const found = articles.find(({ slug }) => parts.includes(slug));
  if (found) return `Link to articles by number: write L${found.facts.id} instead of "${url}".`;
  const renamed = ledger.find((entry) => entry.formerSlugs.some((slug) => parts.includes(slug)));
  if (renamed) {
    return `This article was renamed to ${renamed.slug}. Write L${renamed.id} instead of "${url}".`;
  }
  if (url.startsWith('./')) {
    return `Files are not published. Show a picture with <Figure src="${url}" …>; put commands into article.yaml.`;
  }
  const number = /^\/?(?:en\/)?l?(\d{4,6})$/iu.exec(url)?.[1];
  if (number) return `Write L${number} instead of "${url}".`;
  return `"${url}" leads nowhere. Write L1002 for an article, L1002#s3 for a step, #check for a place of this page, or https://… for another site.`;
}

/** Why a link leads nowhere; `undefined` when it is sound. Other sites are not asked. */
export function findLinkFault(
  url: string,
  article: CheckedArticle,
  written: WrittenText,
  context: CheckContext,
): string | undefined {
  const target = parseArticleLink(url);
  if (target) return articleFault(target.id, target.anchor, written.text.locale, context);
  if (url.startsWith('#')) return anchorFault(url.slice(1), article, written);
  if (/^(?:https?:\/\/[^/\s]+|mailto:[^@\s]+@)/u.test(url)) {
    // A shortened "https://portal.…" has the right beginning, and opens nowhere.
    return URL.canParse(url) ? undefined : `No browser can open "${url}". Write the whole address.`;
  }
  return addressFault(url, context);
}
