/** A public document that a family of codes was checked against. */
export type CodeSource = { readonly name: string; readonly address: string };

const SOURCES = {
  'com-errors': {
    name: 'Microsoft Learn: COM Error Codes',
    address: 'https://learn.microsoft.com/windows/win32/com/com-error-codes',
  },
} as const satisfies Record<string, CodeSource>;

export type SourceId = keyof typeof SOURCES;

export function getSource(id: SourceId): CodeSource {
  return SOURCES[id];
}

/** All sources by their key. */
export function codeSources(): Readonly<Record<SourceId, CodeSource>> {
  return SOURCES;
}
