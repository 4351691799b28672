import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from '#lib/core/testing/growth.ts';
import { preferredLocale } from './language.ts';

describe('preferredLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7', 'de'],
    ['en-US,en;q=0.9,de;q=0.8', 'en'],
    ['EN-gb', 'en'],
    ['fr-FR, fr;q=0.9, en;q=0.8, de;q=0.7', 'en'],
    ['da, nl;q=0.9, de-AT;q=0.8, en;q=0.7', 'de'],
    ['es,el;q=0.9', undefined],
    ['den', undefined],
    ['*', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it('answers at once for a header made to slow it down', () => {
    for (const unit of ['fr,', 'f ']) expect(growthOf(preferredLocale, unit)).toBeLessThan(LINEAR);
  });
});
