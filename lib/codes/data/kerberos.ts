import type { CodeFamily } from '../entry.ts';

/** Kerberos errors, RFC 4120 7.5.9 and MS-KILE. */
export const KERBEROS: CodeFamily = {
  id: 'kerberos',
  label: { de: 'Kerberos', en: 'Kerberos' },
  source: 'rfc4120',
  rows: `
kerberos-1
  Der Eintrag des Kontos ist abgelaufen. | The entry of the account has expired.
kerberos-2
  Der Eintrag des Dienstes ist abgelaufen. | The entry of the service has expired.
kerberos-3
  Die Protokollversion wird nicht unterstützt. | The protocol version is not supported.
kerberos-6
  Den Benutzernamen kennt der Domänencontroller nicht. | The domain controller does not know the user name.
kerberos-7
  Zum Dienst gibt es keinen Dienstprinzipalnamen (SPN). | There is no service principal name (SPN) for the service.
kerberos-8
  Derselbe Dienstprinzipalname ist mehreren Konten zugeordnet. | The same service principal name belongs to several accounts.
kerberos-9
  Das Konto hat keinen Schlüssel; Kennwort neu setzen. | The account has no key; reset its password.
kerberos-10
  Das Ticket lässt sich nicht vordatieren. | The ticket cannot be postdated.
kerberos-12
  Eine Richtlinie verbietet die Anmeldung, etwa nach Uhrzeit oder Arbeitsplatz. | A policy forbids the logon, for instance by time of day or workstation.
kerberos-13
  Der Domänencontroller kann eine verlangte Option nicht erfüllen, oft bei Delegierung. | The domain controller cannot meet a requested option, often with delegation.
kerberos-14
  Kein gemeinsames Verschlüsselungsverfahren (RC4, AES) mit dem Domänencontroller. | No common encryption type (RC4, AES) with the domain controller.
kerberos-16
  Die Art der Vorabanmeldung wird nicht unterstützt, bei Smartcards fehlt oft das Zertifikat des Domänencontrollers. | The kind of pre-authentication is not supported; with smart cards the certificate of the domain controller is often missing.
kerberos-18
  Das Konto ist deaktiviert, gesperrt oder abgelaufen. | The account is disabled, locked or expired.
kerberos-20
  Das Ticket wurde zurückgezogen. | The ticket was revoked.
kerberos-23
  Das Kennwort ist abgelaufen. | The password has expired.
kerberos-24
  Das Kennwort ist falsch. | The password is wrong.
kerberos-25
  Der Domänencontroller verlangt Vorabanmeldung; gewöhnlich kein Fehler. | The domain controller demands pre-authentication; usually no error.
kerberos-26
  Das Ticket gehört zu einem anderen Server. | The ticket belongs to another server.
kerberos-27
  Der Dienst läuft unter einem Benutzerkonto ohne Dienstprinzipalnamen. | The service runs under a user account without a service principal name.
kerberos-29
  Ein für die Anmeldung nötiger Dienst ist nicht erreichbar. | A service needed for the logon cannot be reached.
kerberos-31
  Ein Ticket ließ sich nicht entschlüsseln; das Kennwort des Dienstkontos passt nicht. | A ticket could not be decrypted; the password of the service account does not fit.
kerberos-32
  Das Ticket ist abgelaufen. | The ticket has expired.
kerberos-33
  Das Ticket ist noch nicht gültig; Uhren prüfen. | The ticket is not yet valid; check the clocks.
kerberos-34
  Eine Anfrage wurde wiederholt gesendet. | A request was sent repeatedly.
kerberos-36
  Ticket und Anmeldung gehören nicht zusammen. | Ticket and authenticator do not belong together.
kerberos-37
  Die Uhren gehen zu weit auseinander. | The clocks differ too much.
kerberos-41
  Der Dienst kann das Ticket nicht lesen: falscher oder doppelter Dienstprinzipalname, oder DNS zeigt auf einen anderen Rechner. | The service cannot read the ticket: wrong or duplicate service principal name, or DNS points to another machine.
kerberos-52
  Die Antwort passt nicht in UDP; der Client versucht es über TCP. | The answer does not fit into UDP; the client tries TCP.
kerberos-60
  Allgemeiner Kerberos-Fehler. | General Kerberos error.
`,
};
