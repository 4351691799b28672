import type { CodeMatch } from './code.ts';
import { findAnnounced } from './find/context.ts';
import { findDecimal } from './find/decimal.ts';
import { findEvents } from './find/events.ts';
import { createFinding } from './find/finding.ts';
import { findHex } from './find/hex.ts';
import { findHttp } from './find/http.ts';
import { findLabels } from './find/labels.ts';
import { findSmtp } from './find/smtp.ts';
import { findTlsAlerts } from './find/tls.ts';

/**
 * All codes of a text in the order they stand in, without overlaps. Linear in the length of the text.
 * @example findCodes('Error number:2147500037') → [{ id: '0x80004005', raw: '2147500037', how: 'unsigned', … }]
 */
export function findCodes(text: string): readonly CodeMatch[] {
  const finding = createFinding(text);
  for (const find of [
    findHex,
    findDecimal,
    findLabels,
    findEvents,
    findTlsAlerts,
    findHttp,
    findSmtp,
    findAnnounced,
  ]) {
    find(finding);
  }
  return finding.matches();
}
