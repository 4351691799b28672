import type { CodeFamily } from '../entry.ts';

/** HRESULTs of certificate chains, signatures and certification authorities. */
export const CERTIFICATES: CodeFamily = {
  id: 'certificates',
  label: { de: 'Zertifikate und Vertrauen', en: 'Certificates and trust' },
  source: 'com-errors',
  rows: `
0x800B0101 | A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file. | Ein erforderliches Zertifikat befindet sich nicht im Gültigkeitszeitraum gemessen an der aktuellen Systemzeit oder dem Zeitstempel in der signierten Datei.
  Das Zertifikat ist abgelaufen oder noch nicht gültig, oder die Uhr geht falsch. | The certificate has expired or is not yet valid, or the clock is wrong.
0x800B0102 | The validity periods of the certification chain do not nest correctly.
  Ein Zertifikat gilt länger als das seines Ausstellers. | A certificate is valid longer than that of its issuer.
0x800B0103 | A certificate that can only be used as an end-entity is being used as a CA or vice versa.
  Ein Serverzertifikat wird wie ein Ausstellerzertifikat benutzt oder umgekehrt. | A server certificate is used like an issuer certificate or the other way round.
0x800B0104 | A path length constraint in the certification chain has been violated.
  Die Kette ist länger, als ein Aussteller erlaubt. | The chain is longer than an issuer allows.
0x800B0105 | A certificate contains an unknown extension that is marked 'critical'.
  Das Zertifikat enthält eine wichtige Erweiterung, die Windows nicht kennt. | The certificate contains a critical extension that Windows does not know.
0x800B0106 | A certificate being used for a purpose other than the ones specified by its CA.
  Das Zertifikat wird zu einem Zweck benutzt, den sein Aussteller nicht erlaubt. | The certificate is used for a purpose its issuer does not allow.
0x800B0107 | A parent of a given certificate in fact did not issue that child certificate.
  Das angebliche Ausstellerzertifikat hat dieses Zertifikat nicht ausgestellt. | The supposed issuer certificate did not issue this certificate.
0x800B0108 | A certificate is missing or has an empty value for an important field, such as a subject or issuer name.
  Dem Zertifikat fehlt eine wichtige Angabe. | The certificate lacks an important field.
0x800B0109 | A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider. | Eine Zertifikatkette wurde zwar verarbeitet, endete jedoch mit einem Stammzertifikat, das beim Vertrauensanbieter nicht als vertrauenswürdig gilt.
  Das Stammzertifikat fehlt unter „Vertrauenswürdige Stammzertifizierungsstellen“. | The root certificate is missing under "Trusted Root Certification Authorities".
0x800B010A | A certificate chain could not be built to a trusted root authority. | Eine Zertifikatkette zu einer vertrauenswürdigen Stammzertifizierungsstelle konnte nicht aufgebaut werden.
  Ein Zwischenzertifikat fehlt. | An intermediate certificate is missing.
0x800B010B | Generic trust failure.
  Allgemeiner Fehler der Vertrauensprüfung. | General failure of the trust check.
0x800B010C | A certificate was explicitly revoked by its issuer.
  Der Aussteller hat das Zertifikat gesperrt. | The issuer has revoked the certificate.
0x800B010D
  Die Kette endet bei einem Teststammzertifikat, dem hier nicht vertraut wird. | The chain ends at a test root that is not trusted here.
0x800B010E | The revocation process could not continue - the certificate(s) could not be checked.
  Die Sperrprüfung war nicht möglich, meist wegen Firewall oder Proxy. | The revocation check was not possible, mostly because of firewall or proxy.
0x800B010F | The certificate's CN name does not match the passed value.
  Der angesprochene Name steht nicht im Zertifikat. | The addressed name is not in the certificate.
0x800B0110 | The certificate is not valid for the requested usage.
  Dem Zertifikat fehlt der verlangte Verwendungszweck. | The certificate lacks the requested purpose.
0x800B0111
  Das Zertifikat steht unter „Nicht vertrauenswürdige Zertifikate“ oder wurde gesperrt. | The certificate is listed under "Untrusted Certificates" or was blocked.
0x800B0112
  Ein Zwischenaussteller darf für diesen Zweck nicht benutzt werden. | An intermediate issuer may not be used for this purpose.
0x800B0113 | The certificate has invalid policy.
  Die Richtlinienangaben der Kette passen nicht. | The policy statements of the chain do not fit.
0x800B0114 | The certificate has an invalid name. The name is not included in the permitted list or is explicitly excluded.
  Der Aussteller darf für diesen Namen keine Zertifikate ausstellen. | The issuer may not issue certificates for this name.
0x80096001 | A system-level error occurred while verifying trust.
  Bei der Vertrauensprüfung trat ein Systemfehler auf. | A system error occurred in the trust check.
0x80096002 | The certificate for the signer of the message is invalid or not found.
  Das Zertifikat des Unterzeichners fehlt oder ist ungültig. | The certificate of the signer is missing or invalid.
0x80096003 | One of the counter signatures was invalid.
  Eine Gegensignatur ist ungültig. | A countersignature is invalid.
0x80096004 | The signature of the certificate cannot be verified. | Die Signatur des Zertifikats kann nicht überprüft werden.
  Die Signatur des Zertifikats ist ungültig oder nutzt ein unbekanntes Verfahren. | The signature of the certificate is invalid or uses an unknown algorithm.
0x80096005 | The timestamp signature and/or certificate could not be verified or is malformed.
  Der Zeitstempel der Signatur ließ sich nicht prüfen. | The timestamp of the signature could not be checked.
0x80096010 | The digital signature of the object did not verify. | Die digitale Signatur des Objekts konnte nicht bestätigt werden.
  Die Datei wurde nach dem Signieren verändert oder ist beschädigt. | The file was changed after signing or is damaged.
0x80096019 | A certificate's basic constraint extension has not been observed. | Die Basiseinschränkungserweiterung eines Zertifikats wurde nicht beachtet.
  Ein Zertifikat, das nicht ausstellen darf, steht in der Kette als Aussteller. | A certificate that may not issue stands in the chain as issuer.
0x800B0001
  Der Baustein zur Vertrauensprüfung ist nicht registriert. | The component for the trust check is not registered.
0x800B0003
  Diese Dateiart lässt sich nicht auf eine Signatur prüfen. | This kind of file cannot be checked for a signature.
0x800B0004 | The subject is not trusted for the specified action.
  Dem Unterzeichner wird für diese Handlung nicht vertraut. | The signer is not trusted for this action.
0x800B0100 | No signature was present in the subject. | Es war keine Signatur im Antragsteller vorhanden.
  Die Datei ist nicht signiert. | The file is not signed.
0x80094001 | The request subject name is invalid or too long.
  Der Name im Zertifikatsantrag ist ungültig. | The name in the certificate request is invalid.
0x80094002 | The request does not exist.
  Den Zertifikatsantrag gibt es nicht. | The certificate request does not exist.
0x80094003 | The request's current status does not allow this operation.
  Der Stand des Antrags erlaubt den Vorgang nicht. | The state of the request does not allow the operation.
0x80094004 | The requested property value is empty.
  Eine verlangte Angabe fehlt. | A requested property is missing.
0x80094005 | The certification authority's certificate contains invalid data.
  Das Zertifikat der Zertifizierungsstelle enthält ungültige Angaben. | The certificate of the certification authority contains invalid data.
0x80094011
  Das Konto darf bei dieser Zertifizierungsstelle nichts beantragen. | The account may not request anything from this certification authority.
0x80094012 | The permissions on the certificate template do not allow the current user to enroll for this type of certificate.
  Die Rechte auf der Zertifikatvorlage erlauben dem Konto den Antrag nicht. | The rights on the certificate template do not allow the account to request it.
0x80094014
  Ein Zertifikatverwalter hat den Antrag abgelehnt. | A certificate manager denied the request.
0x80094800 | The requested certificate template is not supported by this CA. | Die angeforderte Zertifikatvorlage wird von dieser Zertifizierungsstelle nicht unterstützt.
  Die Vorlage ist bei der Zertifizierungsstelle nicht veröffentlicht. | The template is not published at the certification authority.
0x80094801 | The request contains no certificate template information. | Die Anforderung enthält keine Zertifikatvorlageninformationen.
  Dem Antrag fehlt die Angabe der Vorlage. | The request does not name a template.
0x80094803
  Der Antrag braucht einen alternativen Antragstellernamen (SAN). | The request needs a subject alternative name (SAN).
0x8009480F
  Dem Konto fehlt ein DNS-Name, den das Zertifikat braucht. | The account lacks a DNS name that the certificate needs.
0x80094812
  Dem Konto fehlt eine E-Mail-Adresse, die das Zertifikat braucht. | The account lacks an email address that the certificate needs.
0x80094811
  Der Schlüssel ist kürzer, als die Vorlage verlangt. | The key is shorter than the template demands.
0x8009480B
  Eine Signatur des Antrags wurde nicht anerkannt. | A signature of the request was not accepted.
`,
};
