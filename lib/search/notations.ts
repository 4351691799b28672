/** A plain number that may be a code below 0x80000000, which codes alone cannot tell. */
const DECIMAL = /^\d{5,10}$/u;
const HEX = /^0x0*([0-9a-f]{1,8})$/u;

/**
 * Other ways to write the number that a key is: an article may have it in hex, the customer in decimal.
 * @example otherNotations('849147') → ['0x000cf4fb'], otherNotations('0x000cf4fb') → ['849147']
 */
export function otherNotations(key: string): readonly string[] {
  if (DECIMAL.test(key)) {
    const value = Number(key);
    return value <= 0xffffffff ? [`0x${value.toString(16).padStart(8, '0')}`] : [];
  }
  const digits = HEX.exec(key)?.[1];
  return digits === undefined ? [] : [String(Number.parseInt(digits, 16))];
}
