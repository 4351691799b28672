import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from '#lib/core/testing/growth.ts';
import { createTemplateMatcher } from './match-templates.ts';
import { lexemes, toAnchoredTemplate, toTemplate } from './templates.ts';

function matcher(...messages: readonly string[]) {
  return createTemplateMatcher(
    messages.flatMap((text, article) =>
      toAnchoredTemplate({ article, name: `m${article}`, text, anchor: longestWord(text), rarity: 10 }),
    ),
  );
}

/** In an index the anchor is the rarest word; here the longest. */
function longestWord(message: string): string {
  const keys = lexemes(message.replace(/\{\{.*?\}\}/gu, ' ')).map(({ key }) => key);
  return keys.reduce((longest, key) => (key.length > longest.length ? key : longest), '');
}

describe('a message', () => {
  it.each([
    ['550 5.7.1 Unable to relay for bob@example.com', { recipient: 'bob@example.com' }],
    ['… said: 550 5.7.1 Unable to relay for <bob@example.com>; closing', { recipient: 'bob@example.com' }],
    ['550  5.7.1 "Unable to relay"   for bob@example.com', { recipient: 'bob@example.com' }],
    ['550 5.7.1 UNABLE TO RELAY for x', { recipient: 'x' }],
  ])('is found in %s with its values', (text, values) => {
    const [match] = matcher('550 5.7.1 Unable to relay for {{recipient}}')(text);
    expect(match).toMatchObject({ share: 1, values });
    expect(text.slice(match?.span.start, match?.span.end)).toMatch(/^550 .* for$/iu);
  });

  it('takes values between words and at both ends', () => {
    const [match] = matcher('{{service}} could not reach {{host}} on port {{port}}')(
      '[x] GatewayRole could not reach mx1.example.com on port 25',
    );
    expect(match?.values).toEqual({ service: 'GatewayRole', host: 'mx1.example.com', port: '25' });
  });

  it('finds a message whose placeholder is empty', () => {
    const [match] = matcher('Der Schlüssel für {{name}} ist abgelaufen.')(
      'Der Schlüssel für "" ist abgelaufen.',
    );
    expect(match).toMatchObject({ share: 1, values: { name: '' } });
  });

  it('is found in part when it was cut off', () => {
    const [match] = matcher('The SSL client credential has no private key that can be read by the service')(
      'The SSL client credential has no private key that can',
    );
    expect(match?.share).toBeGreaterThan(0.6);
    expect(match?.share).toBeLessThan(1);
  });

  it.each(['Unable to relay', 'for bob', '550 5.7.2 Unable to relay for bob', ''])(
    'is not found in %j',
    (text) => {
      expect(matcher('550 5.7.1 Unable to relay for {{recipient}}')(text)).toEqual([]);
    },
  );

  it('is no message without a word', () => {
    expect(toTemplate(0, 'x', '{{a}} – {{b}}')).toBeUndefined();
  });
});

describe('any text', () => {
  const find = matcher('a {{x}} a {{y}} a', 'error {{code}} in {{file}} at line {{line}}', '{{a}} b {{c}}');

  it('gives places within it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'error', 'in', 'at', 'line', '7', '"', ' ')),
        (pieces) => {
          const text = pieces.join(' ');
          for (const { span, share } of find(text)) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it('is searched in linear time, also when it consists of anchors', () => {
    expect(growthOf(find, 'a ')).toBeLessThan(LINEAR);
  });
});
