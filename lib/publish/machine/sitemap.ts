import { isStaffBuild } from '#lib/content/audience.ts';
import { LOCALES, type Locale, otherLocale } from '#lib/core/locale.ts';
import { absoluteUrl } from '#lib/site/environment.ts';
import type { OutputFile } from '../output-file.ts';
import { XML_HEAD, xml } from './xml.ts';

/** @example pageAddress('de/codes/index.html') → '/de/codes/' */
function pageAddress(file: string): string {
  return `/${file.replace(/index\.html$/u, '')}`;
}

function isListed(file: string): boolean {
  return (
    LOCALES.some((locale) => file.startsWith(`${locale}/`)) &&
    file.endsWith('index.html') &&
    !/\/(?:404|offline|reply)\/index\.html$/u.test(file)
  );
}

/**
 * The sitemap of all pages with their counterpart in the other language (sitemaps.org, hreflang), and robots.txt
 * that names it. A sitemap may hold 50,000 addresses; more are split and an index names the parts.
 */
export function sitemapFiles(
  pages: readonly string[],
  lastModified: (file: string) => string | undefined,
): OutputFile[] {
  const known = new Set(pages);
  const urls = pages.filter(isListed).map((file) => {
    const locale = file.slice(0, 2) as Locale;
    const other = otherLocale(locale);
    const counterpart = `${other}${file.slice(2)}`;
    const alternates = known.has(counterpart)
      ? [
          [locale, file],
          [other, counterpart],
          ['x-default', locale === 'de' ? file : counterpart],
        ]
      : [];
    const modified = lastModified(file);
    return xml('url', {}, [
      xml('loc', {}, absoluteUrl(pageAddress(file))),
      ...(modified ? [xml('lastmod', {}, modified)] : []),
      ...alternates.map(([hreflang = '', target = '']) =>
        xml('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(pageAddress(target)) }),
      ),
    ]);
  });
  const parts = Array.from({ length: Math.max(1, Math.ceil(urls.length / 50_000)) }, (_, index) =>
    urls.slice(index * 50_000, (index + 1) * 50_000),
  );
  const files = parts.map((part, index) => ({
    path: parts.length === 1 ? 'sitemap.xml' : `sitemap-${index + 1}.xml`,
    content: `${XML_HEAD}${xml('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, part)}\n`,
  }));
  const index = {
    path: 'sitemap.xml',
    content: `${XML_HEAD}${xml(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      files.map(({ path }) => xml('sitemap', {}, [xml('loc', {}, absoluteUrl(`/${path}`))])),
    )}\n`,
  };
  const robots = {
    path: 'robots.txt',
    content: `User-agent: *\n${isStaffBuild() ? 'Disallow' : 'Allow'}: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`,
  };
  return parts.length === 1 ? [...files, robots] : [...files, index, robots];
}
