import { describe, expect, test } from 'vitest';
import { SealError, sealPage } from './seal-page.ts';

const OPTIONS = {
  basePath: '/kb',
  styleSheet: (href: string) => `/*${href}*/p{margin:0}`,
};

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
}

describe('sealPage', () => {
  test('takes out scripts, payloads and preloads of the framework and keeps ours, early and not blocking', () => {
    const { html } = sealPage(
      'x.html',
      page(
        '<p>Text</p><script>self.__next_f.push([1])</script><script src="/kb/_next/a.js" async=""></script><script type="module" async="" src="/kb/assets/lotse.1.js"></script>',
        '<link rel="preload" as="script" href="/kb/_next/a.js"/><link rel="preconnect" href="/" crossorigin=""/>',
      ),
      OPTIONS,
    );
    expect(html).not.toContain('_next');
    expect(html).not.toContain('__next_f');
    expect(html).toMatch(
      /<head>.*<script type="module" src="\/kb\/assets\/lotse\.1\.js"><\/script><\/head>/u,
    );
  });

  test('takes out the hint to connect that the framework puts in: it names the root of the host, which may be another portal', () => {
    const { html } = sealPage(
      'x.html',
      page('<p>a</p>', '<link rel="preconnect" href="/" crossorigin=""/>'),
      OPTIONS,
    );
    expect(html).not.toMatch(/preconnect/u);
  });

  test('puts the style sheets into the page in their order, with a hash for the policy', () => {
    const { html, styleHash } = sealPage(
      'x.html',
      page('<p>a</p>', '<link rel="stylesheet" href="/1.css"/><link rel="stylesheet" href="/2.css"/>'),
      OPTIONS,
    );
    expect(html).toContain('<style>/*/1.css*/p{margin:0}/*/2.css*/p{margin:0}</style>');
    expect(styleHash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/u);
  });

  test('states the encoding first: a browser reads only the first 1024 bytes for it', () => {
    const { html } = sealPage('x.html', page('<p>ä</p>', `<title>${'x'.repeat(2000)}</title>`), OPTIONS);
    expect(html).toContain('<head><meta charset="utf-8">');
  });

  test('changes neither words nor links nor ids', () => {
    const body =
      '<main id="m"><p>Größe &lt; 5 &amp; „gut“</p><!--$--><a href="/kb/de/?q=1#s3">L 1</a><!--/$--></main>';
    expect(sealPage('x.html', page(body), OPTIONS).html).toContain(
      '<main id="m"><p>Größe &lt; 5 &amp; „gut“</p><a href="/kb/de/?q=1#s3">L 1</a></main>',
    );
  });

  test('makes the data block from the JSON-LD meta element and lets no text end it', () => {
    const { html } = sealPage(
      'x.html',
      page('', '<meta name="lotse:json-ld" content="{&quot;a&quot;:&quot;</script><img>&quot;}"/>'),
      OPTIONS,
    );
    expect(html).toContain('<script type="application/ld+json">{"a":"\\u003c/script>\\u003cimg>"}</script>');
  });

  test.each([
    ['an inline handler', '<p onclick="x()">a</p>', /inline handler onclick/u],
    ['a style attribute', '<p style="color:red">a</p>', /style attribute on <p>/u],
    ['a streamed boundary', '<template id="B:0"></template>', /streamed boundary/u],
    ['outlined content', '<div hidden id="S:0"><p>late</p></div>', /outlined content/u],
    ['a script address', '<a href="javascript:x()">a</a>', /javascript:x\(\)/u],
  ])('fails closed on %s', (_name, body, message) => {
    expect(() => sealPage('x.html', page(body), OPTIONS)).toThrow(SealError);
    expect(() => sealPage('x.html', page(body), OPTIONS)).toThrow(message);
  });
});
