export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
};

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: readonly Element[] = [],
): Element {
  return { name, attributes, children };
}

/** A document of elements and attributes, indented, with one comment on top. */
export function formatXml(root: Element, comment: string): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', `<!-- ${comment} -->`, ...lines(root), ''].join('\n');
}

function lines({ name, attributes, children }: Element): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${pairs.join('')}`;
  if (children.length === 0) return [`${start} />`];
  return [`${start}>`, ...children.flatMap(lines).map((line) => `  ${line}`), `</${name}>`];
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
