const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or attribute of XML, without the control characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string>>;

/** An XML element; `children` are elements already written, a plain text goes through {@link escapeXml} first. */
export function xml(name: string, attributes: Attributes, children: readonly string[] | string = []): string {
  const attrs = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  if (typeof children === 'string') return `<${name}${attrs}>${escapeXml(children)}</${name}>`;
  return children.length === 0
    ? `<${name}${attrs}/>`
    : `<${name}${attrs}>\n${children.join('\n')}\n</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
