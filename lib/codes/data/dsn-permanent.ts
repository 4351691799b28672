import type { CodeFamily } from '../entry.ts';

/** Enhanced status codes of permanent failure. */
export const DSN_PERMANENT: CodeFamily = {
  id: 'dsn-permanent',
  label: { de: 'Erweiterte Statuscodes: endgültig', en: 'Enhanced status codes: permanent' },
  source: 'iana-dsn',
  rows: `
dsn-5.0.0
  Endgültiger Fehler ohne nähere Angabe; der Text dahinter entscheidet. | Permanent error without further detail; the text after it decides.
dsn-5.0.1
  Endgültiger Fehler ohne nähere Angabe. | Permanent error without further detail.
dsn-5.1.0
  Problem mit einer Adresse, oft mit der des Absenders. | Problem with an address, often that of the sender.
dsn-5.1.1
  Den Empfänger gibt es nicht. | The recipient does not exist.
dsn-5.1.2
  Die Empfängerdomäne gibt es nicht oder sie nimmt keine Mail an. | The recipient domain does not exist or accepts no mail.
dsn-5.1.3
  Die Empfängeradresse ist falsch geschrieben. | The recipient address is written wrongly.
dsn-5.1.4
  Die Empfängeradresse ist mehrdeutig. | The recipient address is ambiguous.
dsn-5.1.5
  Die Empfängeradresse ist gültig (nur in Bestätigungen). | The recipient address is valid (in confirmations only).
dsn-5.1.6
  Das Postfach ist umgezogen, ohne neue Adresse. | The mailbox has moved without a new address.
dsn-5.1.7
  Die Absenderadresse ist ungültig. | The sender address is invalid.
dsn-5.1.8
  Die Absenderdomäne gibt es nicht; bei Exchange Online ist das Konto wegen Spamverdacht gesperrt. | The sender domain does not exist; with Exchange Online the account is blocked on suspicion of spam.
dsn-5.1.9
  Die Mail wurde an ein System ohne diese Fähigkeit weitergegeben. | The mail was relayed to a non-compliant system.
dsn-5.1.10
  Empfänger nicht gefunden; in der Norm: Die Domäne hat einen Null-MX-Eintrag. | Recipient not found; in the standard: the domain has a null MX record.
dsn-5.2.0
  Problem mit dem Postfach. | Problem with the mailbox.
dsn-5.2.1
  Das Postfach ist abgeschaltet. | The mailbox is disabled.
dsn-5.2.2
  Das Postfach ist voll. | The mailbox is full.
dsn-5.2.3
  Die Mail ist größer, als das Postfach erlaubt. | The mail is larger than the mailbox allows.
dsn-5.2.4
  Eine Verteilerliste ließ sich nicht auflösen. | A mailing list could not be expanded.
dsn-5.3.0
  Problem des Mailsystems. | Problem of the mail system.
dsn-5.3.1
  Das Mailsystem hat keinen Platz mehr. | The mail system is full.
dsn-5.3.2
  Das Mailsystem nimmt keine Mail an. | The mail system accepts no mail.
dsn-5.3.3
  Das Mailsystem kann eine verlangte Funktion nicht. | The mail system cannot do a requested function.
dsn-5.3.4
  Die Mail ist größer, als das Mailsystem erlaubt. | The mail is larger than the mail system allows.
dsn-5.3.5
  Das Mailsystem ist falsch eingerichtet, oft eine Schleife auf sich selbst. | The mail system is set up wrongly, often a loop to itself.
dsn-5.4.0
  Netz- oder Routingproblem. | Network or routing problem.
dsn-5.4.1
  Der Zielserver antwortet nicht; bei Exchange Online: Empfänger oder Domäne wird dort nicht angenommen. | The destination server does not answer; with Exchange Online: recipient or domain is not accepted there.
dsn-5.4.2
  Die Verbindung brach ab. | The connection broke.
dsn-5.4.3
  Ein Verzeichnisserver ist ausgefallen. | A directory server has failed.
dsn-5.4.4
  Kein Weg zum Ziel: DNS nennt keinen brauchbaren Server. | No route to the destination: DNS names no usable server.
dsn-5.4.5
  Das Mailsystem ist überlastet. | The mail system is congested.
dsn-5.4.6
  Die Mail lief im Kreis. | The mail went in circles.
dsn-5.4.7
  Die Zustellung gelang nicht in der vorgesehenen Zeit. | Delivery did not succeed within the allowed time.
dsn-5.4.8
  Bei Exchange: Die Mail läuft im Kreis. | With Exchange: the mail goes in circles.
dsn-5.4.14
  Zu viele Zwischenstationen: Die Mail läuft im Kreis. | Too many hops: the mail goes in circles.
dsn-5.4.300
  Die Mail ist abgelaufen, ohne zugestellt zu sein (Exchange Online). | The mail expired without being delivered (Exchange Online).
dsn-5.4.310
  Die Empfängerdomäne gibt es im DNS nicht (Exchange Online). | The recipient domain does not exist in DNS (Exchange Online).
dsn-5.4.312
  Die DNS-Abfrage der Empfängerdomäne ist gescheitert (Exchange Online). | The DNS query for the recipient domain failed (Exchange Online).
dsn-5.5.0
  Fehler im Mailprotokoll. | Error in the mail protocol.
dsn-5.5.1
  Ungültiger Befehl oder falsche Reihenfolge. | Invalid command or wrong order.
dsn-5.5.2
  Fehler in der Schreibweise eines Befehls. | Syntax error in a command.
dsn-5.5.3
  Zu viele Empfänger. | Too many recipients.
dsn-5.5.4
  Ungültige Angaben in einem Befehl. | Invalid arguments in a command.
dsn-5.5.5
  Falsche Protokollversion. | Wrong protocol version.
dsn-5.5.6
  Die Anmeldezeile ist zu lang. | The authentication line is too long.
dsn-5.6.0
  Problem mit dem Inhalt der Mail. | Problem with the content of the mail.
dsn-5.6.1
  Die Art des Inhalts wird nicht unterstützt. | The type of content is not supported.
dsn-5.6.2
  Der Inhalt müsste umgewandelt werden, das ist aber verboten. | The content would have to be converted, but that is forbidden.
dsn-5.6.3
  Der Inhalt müsste umgewandelt werden, das geht aber nicht. | The content would have to be converted, but that is not possible.
dsn-5.6.5
  Die Umwandlung des Inhalts ist gescheitert. | The conversion of the content failed.
dsn-5.6.6
  Der Inhalt der Mail ist nicht verfügbar. | The content of the mail is not available.
dsn-5.6.7
  Adressen mit Sonderzeichen werden auf diesem Weg nicht unterstützt. | Addresses with non-ASCII characters are not supported on this route.
dsn-5.6.11
  Ungültige Zeichen in der Mail, meist einzelne Zeilenendezeichen (Exchange). | Invalid characters in the mail, mostly single line feeds (Exchange).
dsn-5.7.0
  Aus Sicherheitsgründen abgelehnt. | Refused for security reasons.
dsn-5.7.1
  Nicht berechtigt: Relay verboten, Filter oder Richtlinie; der Text dahinter entscheidet. | Not authorised: relay forbidden, filter or policy; the text after it decides.
dsn-5.7.2
  An diese Verteilerliste darf der Absender nicht schreiben. | The sender may not write to this mailing list.
dsn-5.7.3
  Anmeldung nötig oder gescheitert; in der Norm: Sicherheitsumwandlung nicht möglich. | Authentication needed or failed; in the standard: security conversion not possible.
dsn-5.7.4
  Die verlangte Sicherheit wird nicht unterstützt, etwa TLS. | The requested security is not supported, such as TLS.
dsn-5.7.5
  Ein kryptografischer Fehler, etwa bei TLS oder einer Signatur. | A cryptographic failure, for instance with TLS or a signature.
dsn-5.7.6
  Das kryptografische Verfahren wird nicht unterstützt. | The cryptographic algorithm is not supported.
dsn-5.7.7
  Die Mail wurde unterwegs verändert. | The mail was changed on the way.
dsn-5.7.8
  Die Anmeldedaten sind falsch. | The authentication credentials are wrong.
dsn-5.7.9
  Das Anmeldeverfahren ist zu schwach. | The authentication method is too weak.
dsn-5.7.10
  Verschlüsselung ist Pflicht. | Encryption is needed.
dsn-5.7.11
  Dieses Anmeldeverfahren verlangt Verschlüsselung. | This authentication method demands encryption.
dsn-5.7.12
  Der Empfänger nimmt nur Mail aus der eigenen Organisation an (Exchange). | The recipient only accepts mail from its own organisation (Exchange).
dsn-5.7.13
  Das Benutzerkonto ist abgeschaltet. | The user account is disabled.
dsn-5.7.14
  Der Dienst verlangt eine Vertrauensbeziehung. | The service demands a trust relationship.
dsn-5.7.15
  Die Priorität der Mail ist zu niedrig. | The priority of the mail is too low.
dsn-5.7.17
  Das Postfach hat den Besitzer gewechselt. | The mailbox has changed its owner.
dsn-5.7.18
  Die Domäne hat den Besitzer gewechselt. | The domain has changed its owner.
dsn-5.7.20
  Keine gültige DKIM-Signatur gefunden. | No passing DKIM signature was found.
dsn-5.7.21
  Keine annehmbare DKIM-Signatur gefunden. | No acceptable DKIM signature was found.
dsn-5.7.22
  Keine gültige DKIM-Signatur des Absenders gefunden. | No valid author-matched DKIM signature was found.
dsn-5.7.23
  Die SPF-Prüfung ist gescheitert. | The SPF validation failed.
dsn-5.7.24
  Bei der SPF-Prüfung trat ein Fehler auf. | The SPF validation ran into an error.
dsn-5.7.25
  Die Rückwärtsauflösung (PTR) der sendenden IP-Adresse ist gescheitert. | The reverse DNS (PTR) of the sending IP address failed.
dsn-5.7.26
  Mehrere Absenderprüfungen (SPF, DKIM, DMARC) sind gescheitert. | Several sender checks (SPF, DKIM, DMARC) failed.
dsn-5.7.27
  Die Absenderdomäne nimmt keine Mail an (Null MX). | The sender domain accepts no mail (null MX).
dsn-5.7.28
  Die Mail gehört zu einer Flut gleichartiger Mails. | The mail appears to be part of a mail flood.
dsn-5.7.29
  Die ARC-Prüfung ist gescheitert. | The ARC validation failed.
dsn-5.7.30
  Der Empfänger verlangt TLS (REQUIRETLS), der Weg bietet es nicht. | The recipient demands TLS (REQUIRETLS), the route does not offer it.
dsn-5.7.54
  Exchange leitet Mail an fremde Domänen auf diesem Weg nicht weiter (Unable to relay). | Exchange does not relay mail to foreign domains on this route (Unable to relay).
dsn-5.7.57
  Der Client ist nicht angemeldet und darf so nicht senden (Exchange Online). | The client is not authenticated and may not send this way (Exchange Online).
dsn-5.7.60
  Der Client darf nicht unter dieser Absenderadresse senden (Exchange). | The client may not send as this sender (Exchange).
dsn-5.7.64
  Exchange Online nimmt die Weiterleitung nicht an: Der Connector passt nicht zu IP-Adresse oder Zertifikat (Tenant attribution). | Exchange Online does not accept the relay: the connector does not fit IP address or certificate (tenant attribution).
dsn-5.7.124
  Der Absender steht nicht auf der Liste der erlaubten Absender der Gruppe. | The sender is not on the list of allowed senders of the group.
dsn-5.7.133
  Die Gruppe nimmt nur Mail aus der eigenen Organisation an. | The group only accepts mail from its own organisation.
dsn-5.7.134
  Das Postfach nimmt nur Mail aus der eigenen Organisation an. | The mailbox only accepts mail from its own organisation.
dsn-5.7.136
  Der Mailbenutzer nimmt nur Mail aus der eigenen Organisation an. | The mail user only accepts mail from its own organisation.
dsn-5.7.193
  Externe Mail an diese Teams- oder Gruppenadresse ist nicht erlaubt. | External mail to this Teams or group address is not allowed.
dsn-5.7.501
  Exchange Online hat Spammissbrauch des Absenders erkannt. | Exchange Online has detected spam abuse by the sender.
dsn-5.7.508
  Exchange Online: Das Empfangslimit für diese IP-Adresse ist überschritten. | Exchange Online: the limit for this IP address is exceeded.
dsn-5.7.509
  DMARC der Absenderdomäne verlangt Ablehnung. | DMARC of the sender domain demands rejection.
dsn-5.7.511
  Die sendende IP-Adresse steht auf Microsofts Sperrliste. | The sending IP address is on Microsoft's block list.
dsn-5.7.515
  Die Absenderdomäne erfüllt die Pflichten für Massenversand nicht (SPF, DKIM, DMARC). | The sender domain does not meet the duties of bulk senders (SPF, DKIM, DMARC).
dsn-5.7.520
  Automatische Weiterleitung nach außen ist nicht erlaubt (Exchange Online). | Automatic forwarding to the outside is not allowed (Exchange Online).
dsn-5.7.606
  Die sendende IP-Adresse ist bei Microsoft gesperrt. | The sending IP address is banned at Microsoft.
dsn-5.7.705
  Der Mandant hat ein Sendelimit überschritten (Exchange Online). | The tenant has exceeded a sending limit (Exchange Online).
dsn-5.7.708
  Die sendende IP-Adresse hat schlechten Ruf; Exchange Online nimmt nichts an. | The sending IP address has a bad reputation; Exchange Online accepts nothing.
dsn-5.7.750
  Der Client sendet aus nicht registrierten Domänen und ist gesperrt (Exchange Online). | The client sends from unregistered domains and is blocked (Exchange Online).
`,
};
