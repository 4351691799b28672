import type { RowData } from '#islands/browse/row-data.ts';
import { stationOf } from '#lib/catalogue/terms.ts';
import type { Content } from '#lib/content/content-store.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { permalinkUrl, replyUrl } from '#lib/core/url.ts';
import { absoluteUrl, href } from '#lib/site/environment.ts';

/** What the script of the list needs of an article, beside what its row shows. */
export function toRowData({ slug, facts, texts }: Article, content: Content, locale: Locale): RowData {
  const stations = facts.components.flatMap((id) => stationOf(content, id)?.id ?? []);
  return {
    id: facts.id,
    summary: (texts[locale] ?? texts.de).summary,
    symptoms: facts.symptoms,
    components: [...new Set([...facts.components, ...stations])],
    affected: facts.versions.affected,
    fixedIn: facts.fixedIn,
    status: facts.status,
    verified: facts.verified.on,
    link: `${absoluteUrl(permalinkUrl(locale, facts.id))}?r=${facts.revision}`,
    // A customer gets no internal article, so there is no reply to it.
    reply: facts.audience === 'public' ? href(replyUrl(locale, slug)) : undefined,
  };
}
