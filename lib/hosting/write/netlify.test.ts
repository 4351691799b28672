import { describe, expect, it } from 'vitest';
import { defineHosting, headersFor } from '../definition.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';

const definition = defineHosting({
  siteUrl: 'https://kb.example.com',
  basePath: '/kb',
  styleHashes: ['sha256-abc='],
  redirects: [{ from: '/L1001', to: '/de/unable-to-relay/', status: 302 }],
});

/** As Netlify and Cloudflare read it: values of all sections that match are joined with a comma. */
function readHeaders(text: string, path: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const section of text.split('\n\n').filter((part) => part.startsWith('/'))) {
    const [pattern = '', ...lines] = section.trimEnd().split('\n');
    const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of isMatch ? lines : []) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/u);
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    }
  }
  return joined;
}

describe('_headers', () => {
  it.each([
    '/',
    '/de/',
    '/en/unable-to-relay/',
    '/de/feed.xml',
    '/assets/app.0a1b2c3d.js',
    '/api/articles.json',
    '/embed/search-box.js',
    '/speculation-rules.json',
    '/opensearch-de.xml',
  ])('gives %s each header of the definition once', (path) => {
    const received = readHeaders(netlifyHeaders(definition), `/kb${path}`);
    for (const [name, value] of Object.entries(headersFor(definition, path))) {
      const isLeftToHost = name === 'Content-Type' || name === 'Cache-Control';
      if (!(isLeftToHost && received[name] === undefined)) expect(received[name], name).toBe(value);
    }
    if (path.startsWith('/assets/')) expect(received['Cache-Control']).toContain('immutable');
  });
});

describe('_redirects', () => {
  it('has each redirect for both hosts, the languages, and a 404 page for each folder, special ones first', () => {
    expect(netlifyRedirects(definition).split('\n').slice(1)).toEqual([
      '/ /kb/ 302',
      '/kb/L1001 /kb/de/unable-to-relay/ 302!',
      '/kb/L1001 /kb/de/unable-to-relay/ 302',
      '/kb/ /kb/de/ 302! Language=de',
      '/kb/ /kb/en/ 302! Language=en',
      '/kb/de/* /kb/de/404.html 404',
      '/kb/en/* /kb/en/404.html 404',
      '/kb/* /kb/404.html 404',
      '',
    ]);
  });
});
