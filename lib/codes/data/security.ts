import type { CodeFamily } from '../entry.ts';

/** SSPI and Schannel: HRESULTs of facility 9. */
export const SECURITY: CodeFamily = {
  id: 'security',
  label: { de: 'Sicherheit und TLS (SSPI, Schannel)', en: 'Security and TLS (SSPI, Schannel)' },
  source: 'com-errors',
  rows: `
0x80090330 | The specified data could not be decrypted. | Die angegebenen Daten konnten nicht entschlüsselt werden.
  Eine Entschlüsselung oder kryptografische Prüfung ist fehlgeschlagen, bei TLS meist während des Handshakes (Alert 51). | A decryption or cryptographic check failed, with TLS mostly during the handshake (alert 51).
`,
};
