import { runInNewContext } from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bookmarklet } from './bookmarklet.ts';

type Page = {
  readonly selection?: string;
  readonly field?: { value: string; selectionStart: number; selectionEnd: number };
  readonly answer?: string;
};

/** Runs the bookmark as a browser does in a page, and returns the address that it opens. */
function click({ selection = '', field, answer = '' }: Page): string | undefined {
  const opened: string[] = [];
  const code = bookmarklet('https://kb.example/de/search/', 'Text').replace(/^javascript:/u, '');
  runInNewContext(code, {
    document: { activeElement: field ?? null },
    getSelection: () => selection,
    prompt: () => answer,
    open: (address: string) => opened.push(address),
    btoa,
    TextEncoder,
  });
  return opened[0];
}

function textIn(address = ''): string {
  return inflateRawSync(Buffer.from(address.split('#t=')[1] ?? '', 'base64url')).toString('utf8');
}

describe('bookmarklet', () => {
  it.each([
    ['a line', '550 5.7.1 Unable to relay'],
    ['umlauts, lines and signs of addresses', 'Größe: 5 %\r\n“x” ‹y› 😀 ?&#+/='],
    ['all that bytes can be', Array.from({ length: 512 }, (_, code) => String.fromCharCode(code)).join('')],
  ])('takes %s along unchanged, behind #', (_, selection) => {
    const address = click({ selection });
    expect(address).toMatch(/^https:\/\/kb\.example\/de\/search\/#t=[\w-]+$/u);
    expect(textIn(address)).toBe(selection);
  });

  it('takes what is selected in a field, which getSelection does not know', () => {
    const field = { value: 'before 0x80004005 after', selectionStart: 7, selectionEnd: 17 };
    expect(textIn(click({ field }))).toBe('0x80004005');
  });

  it('asks where nothing is selected, and opens nothing without an answer', () => {
    expect(textIn(click({ answer: 'Schannel 36887' }))).toBe('Schannel 36887');
    expect(click({})).toBeUndefined();
  });

  it('cuts what is longer than a stored block', () => {
    expect(textIn(click({ selection: 'x'.repeat(100_000) }))).toBe('x'.repeat(65_535));
  });

  it('holds no character that a bookmark would change', () => {
    expect(bookmarklet('https://kb.example/de/search/', 'Text')).toMatch(/^[\x21-\x7e ]+$/u);
    expect(bookmarklet('https://kb.example/de/search/', 'Text')).not.toMatch(/[%#](?!t=)/u);
  });
});
