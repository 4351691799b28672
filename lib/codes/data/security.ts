import type { CodeFamily } from '../entry.ts';

/** HRESULTs of SSPI and Schannel (facility 9). */
export const SECURITY: CodeFamily = {
  id: 'security',
  label: { de: 'TLS und Anmeldung (SSPI, Schannel)', en: 'TLS and logon (SSPI, Schannel)' },
  source: 'com-errors',
  rows: `
0x80090300 | Not enough memory is available to complete this request
  Für TLS oder Anmeldung fehlt Speicher. | There is not enough memory for TLS or logon.
0x80090301 | The handle specified is invalid
  Die Sicherheitssitzung gibt es nicht mehr. | The security session no longer exists.
0x80090302 | The function requested is not supported | Die angeforderte Funktion wird nicht unterstützt.
  TLS-Version, Verfahren oder Funktion ist auf einer Seite abgeschaltet. | TLS version, method or function is switched off on one side.
0x80090303 | The specified target is unknown or unreachable | Das angegebene Ziel ist unbekannt oder nicht erreichbar.
  Zum Zielnamen gibt es kein Konto (SPN) oder keinen Weg. | There is no account (SPN) for the target name, or no way to it.
0x80090304 | The Local Security Authority cannot be contacted | Die lokale Sicherheitsautorität (LSA) ist nicht erreichbar.
  Anmeldung oder Schlüsselzugriff scheiterte im Sicherheitsdienst; bei TLS oft ein nicht lesbarer privater Schlüssel. | Logon or key access failed in the security service; with TLS often a private key that cannot be read.
0x80090305 | The requested security package does not exist | Das angeforderte Sicherheitspaket ist nicht vorhanden.
  Das verlangte Anmeldeverfahren gibt es auf diesem System nicht. | The requested authentication method does not exist on this system.
0x80090306 | The caller is not the owner of the desired credentials
  Das Konto darf diese Anmeldedaten nicht benutzen. | The account may not use these credentials.
0x80090307 | The security package failed to initialize, and cannot be installed
  Ein Sicherheitspaket ließ sich nicht einrichten. | A security package could not be set up.
0x80090308 | The token supplied to the function is invalid | Das Token, das der Funktion übergeben wurde, ist ungültig.
  Die Gegenseite sendete etwas Unerwartetes; oft spricht sie kein TLS oder eine andere Version. | The other side sent something unexpected; often it does not speak TLS, or another version.
0x80090309 | The security package is not able to marshall the logon buffer, so the logon attempt has failed
  Die Anmeldedaten ließen sich nicht übertragen. | The logon data could not be transferred.
0x8009030A | The per-message Quality of Protection is not supported by the security package
  Der verlangte Schutz einzelner Nachrichten wird nicht unterstützt. | The requested protection of single messages is not supported.
0x8009030B | The security context does not allow impersonation of the client
  Der Dienst darf nicht im Namen des Clients handeln. | The service may not act in the name of the client.
0x8009030C | The logon attempt failed | Der Anmeldeversuch ist fehlgeschlagen.
  Name oder Kennwort stimmt nicht, oder die Anmeldeart ist verboten. | Name or password is wrong, or the kind of logon is forbidden.
0x8009030D | The credentials supplied to the package were not recognized | Die Anmeldeinformationen, die dem Paket übergeben wurden, wurden nicht erkannt.
  Meist darf das Dienstkonto den privaten Schlüssel des Zertifikats nicht lesen. | Mostly the service account may not read the private key of the certificate.
0x8009030E | No credentials are available in the security package | Im Sicherheitspaket sind keine Anmeldeinformationen verfügbar.
  Es fehlt ein Zertifikat mit privatem Schlüssel oder eine Anmeldesitzung. | A certificate with private key or a logon session is missing.
0x8009030F | The message or signature supplied for verification has been altered | Die zur Überprüfung vorgelegte Nachricht oder Signatur wurde geändert.
  Daten wurden unterwegs verändert, beschädigt oder mit falschem Schlüssel geprüft. | Data was changed or damaged on the way, or checked with the wrong key.
0x80090310 | The message supplied for verification is out of sequence
  Nachrichten kamen in falscher Reihenfolge an. | Messages arrived in the wrong order.
0x80090311 | No authority could be contacted for authentication. | Es konnte keine Autorität für die Authentifizierung kontaktiert werden.
  Kein Domänencontroller ist für die Anmeldung erreichbar. | No domain controller can be reached for the logon.
0x00090312 | The function completed successfully, but must be called again to complete the context
  Der TLS- oder Anmeldevorgang ist noch nicht fertig; kein Fehler. | The TLS or logon exchange is not finished yet; no error.
0x80090316 | The requested security package does not exist
  Das Anmeldeverfahren ist unbekannt. | The authentication method is unknown.
0x80090317 | The context has expired and can no longer be used. | Der Kontext ist abgelaufen und kann nicht mehr verwendet werden.
  Die Sicherheitssitzung ist abgelaufen oder wurde von der Gegenseite geschlossen. | The security session has expired or was closed by the other side.
0x00090317 | The context has expired and can no longer be used.
  Die Gegenseite hat die TLS-Verbindung ordentlich geschlossen. | The other side closed the TLS connection in an orderly way.
0x80090318 | The supplied message is incomplete. The signature was not verified.
  Ein TLS-Datensatz ist noch nicht vollständig angekommen. | A TLS record has not arrived completely yet.
0x80090320 | The credentials supplied were not complete, and could not be verified. The context could not be initialized.
  Der Server verlangt ein Client-Zertifikat, das nicht gesendet wurde. | The server demands a client certificate that was not sent.
0x80090321 | The buffers supplied to a function was too small.
  Ein Programm hat zu wenig Platz vorgesehen. | A program provided too little room.
0x00090320 | The credentials supplied were not complete, and could not be verified. Additional information can be returned from the context.
  Der Server fragt nach einem Client-Zertifikat. | The server asks for a client certificate.
0x00090321 | The context data must be renegotiated with the peer.
  Die Gegenseite will die TLS-Parameter neu aushandeln. | The other side wants to renegotiate the TLS parameters.
0x80090322 | The target principal name is incorrect. | Der Zielprinzipalname ist falsch.
  Der Name im Zertifikat passt nicht zum angesprochenen Server, oder bei Kerberos gehört der SPN einem anderen Konto. | The name in the certificate does not fit the addressed server, or with Kerberos the SPN belongs to another account.
0x80090324 | The clocks on the client and server machines are skewed.
  Die Uhren von Client und Server gehen zu weit auseinander (Kerberos: 5 Minuten). | The clocks of client and server differ too much (Kerberos: 5 minutes).
0x80090325 | The certificate chain was issued by an authority that is not trusted. | Die Zertifikatkette wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle ausgestellt.
  Das Stammzertifikat des Ausstellers fehlt im Windows-Speicher, oder die Gegenseite sendet die Kette unvollständig. | The root certificate of the issuer is missing in the Windows store, or the other side sends an incomplete chain.
0x80090326 | The message received was unexpected or badly formatted.
  Der TLS-Handshake scheiterte an einer unpassenden Nachricht, oft Alert 40 (handshake_failure). | The TLS handshake failed on a message that did not fit, often alert 40 (handshake_failure).
0x80090327 | An unknown error occurred while processing the certificate. | Beim Verarbeiten des Zertifikats ist ein unbekannter Fehler aufgetreten.
  Das Zertifikat der Gegenseite ließ sich nicht prüfen. | The certificate of the other side could not be checked.
0x80090328 | The received certificate has expired. | Das empfangene Zertifikat ist abgelaufen.
  Das Zertifikat der Gegenseite ist abgelaufen, oder die eigene Uhr geht falsch. | The certificate of the other side has expired, or the own clock is wrong.
0x80090329 | The specified data could not be encrypted. | Die angegebenen Daten konnten nicht verschlüsselt werden.
  Daten ließen sich nicht verschlüsseln. | Data could not be encrypted.
0x80090330 | The specified data could not be decrypted. | Die angegebenen Daten konnten nicht entschlüsselt werden.
  Eine Entschlüsselung oder kryptografische Prüfung ist gescheitert, bei TLS meist während des Handshakes (Alert 51). | A decryption or cryptographic check failed, with TLS mostly during the handshake (alert 51).
0x80090331 | The client and server cannot communicate, because they do not possess a common algorithm.
  TLS-Version oder Cipher Suite beider Seiten passt nicht zusammen. | TLS version or cipher suite of both sides do not match.
0x80090332
  Die verlangte Güte der Sicherheit, etwa gegenseitige Anmeldung, war nicht möglich. | The requested quality of security, such as mutual authentication, was not possible.
0x80090333 | A security context was deleted before the context was completed. This is considered a logon failure.
  Die Anmeldung wurde abgebrochen, bevor sie fertig war. | The logon was cancelled before it was finished.
0x80090334
  Kerberos: Die Gegenseite hat kein Ticket geschickt. | Kerberos: the other side sent no ticket.
0x80090335 | Unable to accomplish the requested task because the local machine does not have any IP addresses.
  Der Rechner hat keine IP-Adresse. | The machine has no IP address.
0x80090336 | The supplied credential handle does not match the credential associated with the security context.
  Anmeldedaten und Sitzung gehören nicht zusammen. | Credentials and session do not belong together.
0x80090337 | The crypto system or checksum function is invalid because a required function is unavailable.
  Ein verlangtes Verschlüsselungsverfahren fehlt oder ist abgeschaltet, etwa durch FIPS. | A required cipher is missing or switched off, for instance by FIPS.
0x80090338 | The number of maximum ticket referrals has been exceeded.
  Kerberos wurde zu oft von Domäne zu Domäne verwiesen. | Kerberos was referred from domain to domain too often.
0x80090339
  Der Rechner ist kein Domänencontroller, müsste es aber sein. | The machine is no domain controller but would have to be.
0x8009033A
  Eine Seite kann die verlangte starke Verschlüsselung nicht. | One side cannot do the required strong encryption.
0x8009033B
  Die Anmeldenachricht enthält zu viele Namen. | The logon message contains too many names.
0x8009033D | The client certificate does not contain a valid UPN, or does not match the client name in the logon request.
  Das Anmeldezertifikat gehört nicht zu diesem Benutzer. | The logon certificate does not belong to this user.
0x8009033E | Smartcard logon is required and was not used.
  Das Konto verlangt die Anmeldung mit Smartcard. | The account demands logon with a smart card.
0x8009033F | A system shutdown is in progress.
  Das System fährt gerade herunter. | The system is shutting down.
0x80090340 | An invalid request was sent to the KDC.
  Kerberos: Der Domänencontroller bekam eine ungültige Anfrage. | Kerberos: the domain controller got an invalid request.
0x80090341 | The KDC was unable to generate a referral for the service requested.
  Kerberos: Für den Dienst ist keine Domäne zuständig. | Kerberos: no domain is responsible for the service.
0x80090342 | The encryption type requested is not supported by the KDC.
  Kerberos: Das Verschlüsselungsverfahren ist am Domänencontroller abgeschaltet (RC4 oder AES). | Kerberos: the encryption type is switched off on the domain controller (RC4 or AES).
0x80090343 | An unsupported preauthentication mechanism was presented to the Kerberos package.
  Kerberos: Die Art der Vorabanmeldung wird nicht unterstützt. | Kerberos: the kind of pre-authentication is not supported.
0x80090345
  Der Vorgang verlangt Delegierung, die das Konto nicht hat. | The operation demands delegation, which the account does not have.
0x80090346 | Client's supplied SSPI channel bindings were incorrect.
  Die Anmeldung gehört nicht zu dieser TLS-Verbindung (Extended Protection), oft wegen eines Proxys dazwischen. | The logon does not belong to this TLS connection (Extended Protection), often because of a proxy in between.
0x80090347 | The received certificate was mapped to multiple accounts.
  Das Zertifikat ist mehreren Konten zugeordnet. | The certificate is mapped to several accounts.
0x80090348
  Das Konto hat keinen Kerberos-Schlüssel. | The account has no Kerberos key.
0x80090349 | The certificate is not valid for the requested usage.
  Dem Zertifikat fehlt der Verwendungszweck, etwa Server- oder Clientauthentifizierung. | The certificate lacks the purpose, such as server or client authentication.
0x80090350
  Windows vermutet einen Angriff auf die Anmeldung; meist ist kein Domänencontroller erreichbar. | Windows suspects an attack on the logon; mostly no domain controller can be reached.
0x80090351
  Das Smartcard-Zertifikat ist gesperrt. | The smart card certificate is revoked.
0x80090352
  Dem Aussteller des Smartcard-Zertifikats wird nicht vertraut. | The issuer of the smart card certificate is not trusted.
0x80090353
  Die Sperrliste des Smartcard-Zertifikats ist nicht erreichbar. | The revocation list of the smart card certificate cannot be reached.
0x80090355
  Das Smartcard-Zertifikat ist abgelaufen. | The smart card certificate has expired.
0x80090356
  Der Domänencontroller kann die verlangte eingeschränkte Delegierung nicht. | The domain controller cannot do the requested constrained delegation.
0x80090358
  Die Sperrliste des Domänencontroller-Zertifikats ist nicht erreichbar. | The revocation list of the domain controller certificate cannot be reached.
0x8009035A
  Das Zertifikat des Domänencontrollers ist abgelaufen. | The certificate of the domain controller has expired.
0x8009035B
  Das Zertifikat des Domänencontrollers ist gesperrt. | The certificate of the domain controller is revoked.
0x8009035D | One or more of the parameters passed to the function was invalid.
  Ein Wert im Sicherheitsaufruf ist unzulässig. | A value in the security call is not allowed.
0x8009035E | The client policy does not allow credential delegation to the target server.
  Eine Richtlinie verbietet, Anmeldedaten an diesen Server weiterzugeben (CredSSP). | A policy forbids handing credentials to this server (CredSSP).
0x8009035F | The client policy does not allow credential delegation to the target server with NLTM only authentication.
  Die Weitergabe von Anmeldedaten ist nur mit Kerberos erlaubt, nicht mit NTLM. | Handing on credentials is only allowed with Kerberos, not with NTLM.
0x80090361
  Für die Anmeldung gibt es keine Sitzung. | There is no session for the logon.
0x80090363 | Mutual authentication failed. The server's password is out of date at the domain controller.
  Das Kennwort des Serverkontos ist am Domänencontroller veraltet. | The password of the server account is out of date at the domain controller.
0x80090367
  Beide Seiten sprechen kein gemeinsames Anwendungsprotokoll (ALPN). | Both sides share no application protocol (ALPN).
`,
};
