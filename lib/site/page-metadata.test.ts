import { describe, expect, test } from 'vitest';
import type { PartPlace } from '#lib/core/list-parts.ts';
import { changesUrl } from '#lib/core/url.ts';
import { pageMetadata } from './page-metadata.ts';

function headOf(part?: PartPlace) {
  const page = { locale: 'en', title: 'Changes', description: 'What is new.', urlFor: changesUrl } as const;
  const { title, alternates, pagination } = pageMetadata(part === undefined ? page : { ...page, part });
  return { title, canonical: alternates?.canonical, languages: alternates?.languages, pagination };
}

const at = (url: string) => `http://localhost:3000${url}`;

describe('the head of a list', () => {
  test('in one part is that of any page', () => {
    expect(headOf({ number: 1, count: 1 })).toEqual(headOf());
    expect(headOf().pagination).toBeUndefined();
  });

  test('in parts names the part, the same part in the other language, and the parts beside it', () => {
    expect(headOf({ number: 2, count: 3 })).toEqual({
      title: 'Changes, Page 2 of 3 – Lotse',
      canonical: at('/en/changes/2/'),
      languages: {
        de: at('/de/changes/2/'),
        en: at('/en/changes/2/'),
        'x-default': at('/de/changes/2/'),
      },
      pagination: { previous: at('/en/changes/'), next: at('/en/changes/3/') },
    });
  });

  test('of the first part has the title of the list, of the last one nothing next', () => {
    expect(headOf({ number: 1, count: 2 }).title).toBe('Changes – Lotse');
    expect(headOf({ number: 1, count: 2 }).pagination).toEqual({
      previous: null,
      next: at('/en/changes/2/'),
    });
    expect(headOf({ number: 2, count: 2 }).pagination).toEqual({ previous: at('/en/changes/'), next: null });
  });
});
