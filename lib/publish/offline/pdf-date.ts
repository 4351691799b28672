/** The moments that a printer writes into a file; the value always has the same length. ISO 32000-1, 14.3.3. */
const MOMENT = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/gu;

/**
 * Puts the day of the copy in place of the moment of printing, so that the same content gives the same bytes. Nothing
 * moves, so the places that the file lists stay true.
 * @param date `2026-11-24`
 */
export function withPrintDate(pdf: Uint8Array, date: string): Uint8Array {
  const moment = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(MOMENT, (_, name: string) => `/${name} (${moment})`),
    'latin1',
  );
}
