/** @example collapseWhitespace(' a \n b ') → 'a b' */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Letters without their marks, in lower case; German ß as ss and the three umlauts as their base letter.
 * @example foldText('Schlüsselgröße') → 'schlusselgrosse'
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/**
 * A name that can stand in an address.
 * @example toSlug('SEC_E_DECRYPT_FAILURE (TLS)') → 'sec-e-decrypt-failure-tls'
 */
export function toSlug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
