import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attribute, elementsIn, isElement, type ParentNode } from '#lib/publish/seal/html-tree.ts';
import { ALL_PAGES, fileOf } from './support/site.ts';

const EXPORT = '.cache/export';
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** The words of a page as a reader gets them. */
function textOf(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as DefaultTreeAdapterTypes.TextNode).value;
      return isElement(child) && !UNSEEN.has(child.tagName) ? textOf(child) : '';
    })
    .join('');
}

function shape(file: string) {
  const document = parse(readFileSync(file, 'utf8'));
  const elements = [...elementsIn(document)];
  return {
    text: textOf(document),
    title: elements.filter((element) => element.tagName === 'title').map(textOf),
    links: elements.filter((element) => element.tagName === 'a').map((element) => attribute(element, 'href')),
    ids: elements
      .filter(({ tagName }) => !UNSEEN.has(tagName))
      .flatMap((element) => attribute(element, 'id') ?? []),
  };
}

test('sealing changes neither words nor titles, links or ids', () => {
  const rendered = ALL_PAGES.filter(
    (address) => address.endsWith('/') && existsSync(`${EXPORT}${address}index.html`),
  );
  expect(rendered.length).toBeGreaterThan(20);
  for (const address of rendered) {
    expect(shape(fileOf(address)), address).toEqual(shape(`${EXPORT}${address}index.html`));
  }
});

test('nothing of the framework is published', () => {
  for (const address of ALL_PAGES) {
    const html = readFileSync(fileOf(address), 'utf8');
    expect(html, address).not.toMatch(/_next|__next|self\.__/u);
  }
});
