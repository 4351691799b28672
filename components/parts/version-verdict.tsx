import type { ArticleFacts } from '#lib/content/types.ts';

/** Where `lotse-version` says how the reader's own version stands to an article; empty until one is set. */
export function VersionVerdict({ facts }: { readonly facts: Pick<ArticleFacts, 'versions' | 'fixedIn'> }) {
  return (
    <lotse-version data-affected={JSON.stringify(facts.versions.affected)} data-fixed-in={facts.fixedIn} />
  );
}
