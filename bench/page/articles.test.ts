import { expect, it } from 'vitest';
import { withPictures } from './articles.ts';

const pictures = [{ name: 'a.svg', file: 'x/a.svg' }];

it('shows a picture where the Markdown for machines describes it', () => {
  expect(withPictures('Before\n\n  *Who sent it*: A sequence.\n\nAfter', pictures)).toBe(
    'Before\n\n  ![A sequence.](./pictures/a.svg)\n\n  *Who sent it*\n\nAfter',
  );
});

it('leaves emphasis in a line alone', () => {
  expect(withPictures('It is *not*: so', [])).toBe('It is *not*: so');
});

it.each([
  ['more pictures than 0', '*A*: b', []],
  ['Not in the text: a.svg', 'Nothing', pictures],
])('refuses to lose or to invent one: %s', (words, markdown, given) => {
  expect(() => withPictures(markdown, given)).toThrow(words);
});
