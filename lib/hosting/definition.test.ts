import { describe, expect, it } from 'vitest';
import { defineHosting, type HostingInput, headersFor, notFoundPage } from './definition.ts';

const input: HostingInput = {
  basePath: '/kb',
  styleHashes: ['sha256-b=', 'sha256-a=', 'sha256-a='],
  redirects: [],
};
const definition = defineHosting(input);

describe('defineHosting', () => {
  it.each<[string, Partial<HostingInput>]>([
    ['base path', { basePath: 'kb' }],
    ['base path', { basePath: '/kb/' }],
    ['base path', { basePath: '/kb"; return 200' }],
    ['style hash', { styleHashes: ["sha256-a=' 'unsafe-inline"] }],
    ['redirect from', { redirects: [{ from: '/L1001 /x', to: '/de/', status: 302 }] }],
    ['redirect from', { redirects: [{ from: '/L1001/', to: '/de/', status: 302 }] }],
    ['redirect to', { redirects: [{ from: '/L1001', to: 'https://example.com', status: 302 }] }],
    ['redirect to', { redirects: [{ from: '/L1001', to: '/de/\n', status: 302 }] }],
  ])('refuses a %s that would mean something else in a configuration: %j', (name, part) => {
    expect(() => defineHosting({ ...input, ...part })).toThrow(new RegExp(`Hosting: ${name} “`, 'u'));
  });

  it.each<[string | undefined, boolean]>([
    ['https://kb.example.com', true],
    ['http://kb.example.com', false],
    [undefined, false],
  ])('promises HTTPS for %s: %s', (siteUrl, isPromised) => {
    expect('Strict-Transport-Security' in defineHosting({ ...input, siteUrl }).everywhere).toBe(isPromised);
  });
});

describe('the policy', () => {
  const policy = definition.everywhere['Content-Security-Policy'] ?? '';

  it('allows nothing inline, nothing evaluated, no other host, no data: and no blob:', () => {
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/u);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('names each style once and in order, so that the same build gives the same bytes', () => {
    expect(policy).toContain("style-src 'self' 'sha256-a=' 'sha256-b=';");
  });
});

describe('headersFor', () => {
  it.each([
    ['/de/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/de/', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/app.0a1b2c3d.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/de/feed.xml', 'application/atom+xml; charset=utf-8', 'public, max-age=300'],
    ['/sitemap.xml', 'application/xml; charset=utf-8', 'public, max-age=300'],
    ['/speculation-rules.json', 'application/speculationrules+json', 'public, max-age=300'],
    ['/L1001', undefined, 'public, max-age=300'],
  ])('gives %s the type %s and the caching %s', (path, type, caching) => {
    expect(headersFor(definition, path)).toMatchObject({ 'Cache-Control': caching });
    expect(headersFor(definition, path)['Content-Type']).toBe(type);
  });

  it('lets other sites read the machine interface and the search box, nothing else', () => {
    const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
    expect(headersFor(definition, '/api/articles.json')).toMatchObject(shared);
    expect(headersFor(definition, '/embed/search-box.js')).toMatchObject(shared);
    expect(headersFor(definition, '/de/')).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' });
    expect(headersFor(definition, '/de/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('tells caches that the page at / depends on the language', () => {
    expect(headersFor(definition, '/')).toMatchObject({ Vary: 'Accept-Language' });
    expect(headersFor(definition, '/de/')).not.toHaveProperty('Vary');
  });

  it('names the speculation rules for pages, below the base path', () => {
    expect(headersFor(definition, '/de/')).toMatchObject({
      'Speculation-Rules': '"/kb/speculation-rules.json"',
    });
    expect(headersFor(definition, '/assets/a.1.js')).not.toHaveProperty('Speculation-Rules');
  });
});

it.each([
  ['/nothing', '/404.html'],
  ['/en/nothing/', '/en/404.html'],
  ['/de/codes/nothing/', '/de/404.html'],
  ['/english', '/404.html'],
])('finds the page that stands in for %s: %s', (path, page) => {
  expect(notFoundPage(path)).toBe(page);
});
