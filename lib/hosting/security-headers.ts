import { contentSecurityPolicy } from './content-security-policy.ts';

const ONE_YEAR = 31_536_000;

type SecurityInput = { readonly siteUrl?: string | undefined; readonly styleHashes: readonly string[] };

/**
 * Headers of every response. They go out with files too, not only with pages: an SVG opened on its own is a
 * document, and a worker takes its policy from the response that delivered it.
 */
export function securityHeaders({ siteUrl, styleHashes }: SecurityInput): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleHashes),
    'X-Content-Type-Options': 'nosniff',
    // Addresses of the portal can hold what somebody searched for; other sites need not learn it.
    'Referrer-Policy': 'same-origin',
    // Only names that Chromium, Firefox and Safari all know: an unknown one is a message on the console.
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // For browsers that do not know frame-ancestors.
    'X-Frame-Options': 'DENY',
    // Without includeSubDomains: the portal cannot speak for its neighbours. Ignored by browsers over plain HTTP.
    ...(siteUrl?.startsWith('https://') ? { 'Strict-Transport-Security': `max-age=${ONE_YEAR}` } : {}),
  };
}

/** Inside the site; holds which links may be fetched ahead. Inline rules would need an exception in the policy. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json';

/** Headers of pages only. The value of `Speculation-Rules` is a structured-field string, hence the quotation marks. */
export function pageHeaders(basePath: string): Readonly<Record<string, string>> {
  return { 'Speculation-Rules': `"${basePath}${SPECULATION_RULES_PATH}"` };
}

/** The text of `SPECULATION_RULES_PATH`: fetch a page of ours ahead when the pointer rests on its link. */
export function speculationRules(basePath: string): string {
  const pages = { and: [{ href_matches: `${basePath}/*` }, { not: { href_matches: `${basePath}/*.*` } }] };
  return `${JSON.stringify({ prefetch: [{ where: pages, eagerness: 'moderate' }] })}\n`;
}
