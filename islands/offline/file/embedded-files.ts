/** The data blocks of the document: JSON as text, everything else in base64. */
export type EmbeddedFiles = Readonly<Record<string, string>>;

/** Reads all data blocks; in the page only. */
export function readEmbeddedFiles(): EmbeddedFiles {
  const blocks = [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')];
  return Object.fromEntries(blocks.map((block) => [block.dataset.file ?? '', block.text]));
}

/** Answers requests for search files out of the document. */
export function fetchFrom(files: EmbeddedFiles): typeof fetch {
  return async (input) => {
    const name = String(input);
    const content = files[name];
    if (content === undefined) return new Response(null, { status: 404 });
    if (name.endsWith('.json')) return new Response(content);
    return new Response(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)));
  };
}
