import { notFound } from 'next/navigation';
import { type ListPart, splitList } from '#lib/core/list-parts.ts';
import { partSegments } from '#lib/core/url.ts';
import { getSettings } from './settings.ts';

/** What Next hands to a page of a list, for its route `[[...part]]`: nothing or nothing in it for the first part. */
export type PartParams = { readonly part?: string[] };

/** The same with the language, for the lists of the whole portal. */
export type ListPageProps = { readonly params: Promise<{ locale: string } & PartParams> };

/** The parts of a list, as long as the settings say. */
export function listParts<Entry>(entries: readonly Entry[]): readonly ListPart<Entry>[] {
  return splitList(entries, getSettings().listLength);
}

/** What the route `[[...part]]` is built for: every part of the list. */
export function partParams(entries: readonly unknown[]): PartParams[] {
  return listParts(entries).map(({ number }) => ({ part: partSegments(number) }));
}

/** The part of a page's address. Ends the page as not found where the list has none of that number. */
export function findPart<Entry>(
  parts: readonly ListPart<Entry>[],
  { part = [] }: PartParams,
): ListPart<Entry> {
  const found = parts.find(({ number }) => partSegments(number).join('/') === part.join('/'));
  return found ?? notFound();
}
