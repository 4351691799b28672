import { createHash } from 'node:crypto';

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The policy of the offline document, for its own `<meta>`: exactly this script, exactly this style, pictures inside
 * the document, a worker made from the script itself, and no connection to anywhere.
 */
export function offlinePolicy({
  script,
  style,
}: {
  readonly script: string;
  readonly style: string;
}): string {
  return [
    "default-src 'none'",
    `script-src ${source(script)}`,
    `style-src ${source(style)}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lotse-worker',
  ].join('; ');
}
