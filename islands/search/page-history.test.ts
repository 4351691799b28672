import { describe, expect, it } from 'vitest';
import { createPageHistory } from './page-history.ts';

/** A window's history and address, as far as they are used. */
function browser(address = '/de/search/') {
  const entries = [{ state: null as unknown, url: new URL(address, 'http://localhost') }];
  let at = 0;
  const entry = () => entries[at] ?? { state: null, url: new URL('http://localhost') };
  const history = {
    get state() {
      return entry().state;
    },
    pushState(state: unknown, _title: string, url: string) {
      entries.splice(at + 1, entries.length, { state, url: new URL(url, entry().url) });
      at += 1;
    },
    replaceState(state: unknown, _title: string, url: string) {
      entries[at] = { state, url: new URL(url, entry().url) };
    },
  } as unknown as History;
  const location = {
    get pathname() {
      return entry().url.pathname;
    },
    get search() {
      return entry().url.search;
    },
    get hash() {
      return entry().url.hash;
    },
  } as unknown as Location;
  return {
    create: () => createPageHistory(history, location),
    back: () => {
      at -= 1;
    },
    address: () => entry().url.href.slice('http://localhost'.length),
  };
}

describe('createPageHistory', () => {
  it.each([
    ['/de/search/', { kind: 'empty' }],
    ['/de/search/?q=', { kind: 'empty' }],
    ['/de/search/?q=0x80004005', { kind: 'input', input: '0x80004005' }],
    ['/de/search/#t=abc_-', { kind: 'link', packed: 'abc_-' }],
    ['/de/search/#t=<svg>', { kind: 'empty' }],
    ['/de/search/#content', { kind: 'empty' }],
  ])('%s', (address, place) => expect(browser(address).create().present()).toEqual(place));

  it('keeps a paste out of the address and brings it back', () => {
    const { create, back, address } = browser();
    const pages = create();
    pages.push('first\npaste');
    pages.push('second\npaste');
    expect(address()).toBe('/de/search/');
    back();
    expect(pages.present()).toEqual({ kind: 'input', input: 'first\npaste' });
    back();
    expect(pages.present()).toEqual({ kind: 'empty' });
  });

  it('puts a short query into the address', () => {
    const { create, address } = browser();
    const pages = create();
    pages.push('Unable to relay & co');
    pages.nameQuery('Unable to relay & co');
    expect(address()).toBe('/de/search/?q=Unable+to+relay+%26+co');
    expect(create().present()).toEqual({ kind: 'input', input: 'Unable to relay & co' });
  });

  it('says after a reload that a paste is gone', () => {
    const { create } = browser();
    create().push('a\npaste');
    expect(create().present()).toEqual({ kind: 'gone' });
  });
});
