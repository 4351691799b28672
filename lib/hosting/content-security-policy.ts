/**
 * Names of the Trusted Types policies that our scripts may create. `new Worker(url)` and
 * `serviceWorker.register(url)` run code from an address and so take a TrustedScriptURL; the policy
 * `lotse-worker` returns exactly our own worker addresses and refuses every other.
 */
const TRUSTED_TYPES_POLICIES = ['lotse-worker'] as const;

/**
 * Nothing is allowed that is not named; no inline script, no eval, no foreign host.
 * Styles are inlined into the page and known by their hash. There is no `data:` and no `blob:`: pictures are
 * files, and a download made from a Blob is a navigation that no directive looks at. There is no
 * `upgrade-insecure-requests`: all addresses are of this origin, and on http://localhost it would break them.
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...[...new Set(styleHashes)].sort().map((hash) => `'${hash}'`)],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': TRUSTED_TYPES_POLICIES,
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
