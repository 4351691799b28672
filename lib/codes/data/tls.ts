import type { CodeFamily } from '../entry.ts';

/** TLS alerts, IANA registry and the table of Schannel. */
export const TLS: CodeFamily = {
  id: 'tls',
  label: { de: 'TLS-Alerts', en: 'TLS alerts' },
  source: 'tls-alerts',
  rows: `
tls-0
  Die Gegenseite schließt die Verbindung ordentlich; kein Fehler. | The other side closes the connection in an orderly way; no error.
tls-10
  Eine Nachricht kam zur falschen Zeit. | A message came at the wrong time.
tls-20
  Ein Datensatz wurde unterwegs verändert oder mit anderem Schlüssel geschützt. | A record was changed on the way or protected with another key.
tls-21
  Ein Datensatz ließ sich nicht entschlüsseln (nur ältere TLS-Fassungen). | A record could not be decrypted (older TLS versions only).
tls-22
  Ein Datensatz war länger als erlaubt. | A record was longer than allowed.
tls-30
  Ein Datensatz ließ sich nicht entpacken (nur ältere TLS-Fassungen). | A record could not be decompressed (older TLS versions only).
tls-40
  Beide Seiten finden keine gemeinsamen Parameter, etwa Cipher Suite oder Kurve. | Both sides find no common parameters, such as cipher suite or curve.
tls-41
  Der Client hat kein Zertifikat gesendet (nur SSL 3.0). | The client sent no certificate (SSL 3.0 only).
tls-42
  Das eigene Zertifikat ist für die Gegenseite beschädigt oder falsch signiert. | The other side finds our certificate damaged or wrongly signed.
tls-43
  Die Gegenseite unterstützt die Art des Zertifikats nicht. | The other side does not support the type of certificate.
tls-44
  Das Zertifikat ist gesperrt. | The certificate is revoked.
tls-45
  Das Zertifikat ist abgelaufen, oder eine Uhr geht falsch. | The certificate has expired, or a clock is wrong.
tls-46
  Die Gegenseite nimmt das Zertifikat aus einem anderen Grund nicht an. | The other side does not accept the certificate for some other reason.
tls-47
  Ein Wert im Handshake war unzulässig. | A value in the handshake was not allowed.
tls-48
  Die Gegenseite kennt den Aussteller des Zertifikats nicht; oft fehlt das Zwischenzertifikat. | The other side does not know the issuer of the certificate; often the intermediate certificate is missing.
tls-49
  Das Zertifikat ist gültig, der Zugriff aber nicht erlaubt. | The certificate is valid but access is not allowed.
tls-50
  Eine Nachricht ließ sich nicht lesen. | A message could not be read.
tls-51
  Eine kryptografische Prüfung im Handshake schlug fehl, etwa eine Signatur oder die Finished-Nachricht. | A cryptographic check in the handshake failed, such as a signature or the Finished message.
tls-52
  Bei DTLS wurden zu viele Verbindungskennungen angefordert. | With DTLS too many connection ids were requested.
tls-60
  Verstoß gegen frühere Exportbeschränkungen (nur sehr alte TLS-Fassungen). | Violation of former export restrictions (very old TLS versions only).
tls-70
  Beide Seiten haben keine gemeinsame TLS-Version. | Both sides have no TLS version in common.
tls-71
  Der Server verlangt stärkere Verfahren, als der Client anbietet. | The server demands stronger algorithms than the client offers.
tls-80
  Die Gegenseite hatte einen inneren Fehler, der nichts mit dem Protokoll zu tun hat. | The other side had an internal error that has nothing to do with the protocol.
tls-86
  Der Client wich auf eine ältere TLS-Fassung aus, obwohl eine neuere möglich ist. | The client fell back to an older TLS version although a newer one is possible.
tls-90
  Die Gegenseite hat den Handshake abgebrochen. | The other side cancelled the handshake.
tls-100
  Die Gegenseite will nicht neu aushandeln. | The other side does not want to renegotiate.
tls-109
  Im Handshake fehlt eine Pflichterweiterung (TLS 1.3). | A mandatory extension is missing in the handshake (TLS 1.3).
tls-110
  Der Handshake enthält eine Erweiterung, die dort nicht stehen darf. | The handshake contains an extension that must not stand there.
tls-111
  Ein Zertifikat war an der angegebenen Adresse nicht abrufbar. | A certificate could not be fetched from the given address.
tls-112
  Der Server kennt den angefragten Namen (SNI) nicht. | The server does not know the requested name (SNI).
tls-113
  Die mitgesendete Sperrauskunft (OCSP) war ungültig. | The revocation status sent along (OCSP) was invalid.
tls-114
  Der Hash eines abgerufenen Zertifikats stimmt nicht. | The hash of a fetched certificate is wrong.
tls-115
  Der vorab vereinbarte Schlüssel ist unbekannt. | The pre-shared key is unknown.
tls-116
  Der Server verlangt ein Client-Zertifikat, das nicht kam (TLS 1.3). | The server demands a client certificate that did not come (TLS 1.3).
tls-120
  Beide Seiten haben kein gemeinsames Anwendungsprotokoll (ALPN). | Both sides have no application protocol (ALPN) in common.
tls-121
  Der Server verlangt verschlüsseltes Client Hello (ECH). | The server demands Encrypted Client Hello (ECH).
`,
};
