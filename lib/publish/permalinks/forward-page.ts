import type { Locale } from '#lib/core/locale.ts';
import type { Redirect } from '#lib/hosting/definition.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, href } from '#lib/site/environment.ts';
import { escapeXml } from '../machine/xml.ts';
import type { OutputFile } from '../output-file.ts';

/**
 * The page behind a number for hosts that cannot redirect. The script keeps revision and step of the address
 * (`?r=4#s3`), which a refresh would lose; without script the refresh and the link remain.
 */
export function forwardPage({ from, to }: Redirect, script: string): OutputFile {
  const locale: Locale = to.startsWith('/en/') ? 'en' : 'de';
  const words = getMessages(locale).forward;
  const target = escapeXml(href(to));
  const html = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(words.title)} – Lotse</title>
<script src="${escapeXml(script)}" data-to="${target}"></script>
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${escapeXml(absoluteUrl(to))}">
<link rel="icon" href="${escapeXml(href('/favicon.svg'))}" type="image/svg+xml">
<meta name="robots" content="noindex, follow">
</head>
<body>
<main><h1>${escapeXml(words.title)}</h1><p>${escapeXml(words.text)} <a href="${target}">${escapeXml(absoluteUrl(to))}</a></p></main>
</body>
</html>
`;
  return { path: `${from.slice(1)}/index.html`, content: html };
}
