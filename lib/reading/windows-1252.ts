/** What 0x80 to 0x9F stand for (encoding.spec.whatwg.org, index windows-1252); five bytes stand for nothing. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Decodes Windows-1252. Node 20 takes it for Latin-1 and leaves control characters where `„ “ – €` belong; browsers
 * do not, and the replacement finds nothing there.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/gu, (unit) => UPPER[unit.charCodeAt(0) - 0x80] ?? unit);
}
