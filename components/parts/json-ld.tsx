import { JSON_LD_META } from '#lib/publish/seal/seal-page.ts';

/** Structured data for machines. It travels as a meta element; the seal makes the data block of it. */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  return <meta name={JSON_LD_META} content={JSON.stringify({ '@context': 'https://schema.org', ...data })} />;
}
