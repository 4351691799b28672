import type { CodeFamily } from '../entry.ts';

/** Enhanced status codes of success and temporary failure. */
export const DSN_TEMPORARY: CodeFamily = {
  id: 'dsn-temporary',
  label: {
    de: 'Erweiterte Statuscodes: Erfolg und vorübergehend',
    en: 'Enhanced status codes: success and temporary',
  },
  source: 'iana-dsn',
  rows: `
dsn-2.0.0
  Erfolg ohne nähere Angabe. | Success without further detail.
dsn-2.1.0
  Der Absender wurde angenommen. | The sender was accepted.
dsn-2.1.5
  Der Empfänger wurde angenommen. | The recipient was accepted.
dsn-2.6.0
  Die Mail wurde angenommen; Exchange nennt dahinter ihre Kennung. | The mail was accepted; Exchange gives its id after it.
dsn-2.7.0
  Die Anmeldung war erfolgreich. | The authentication succeeded.
dsn-4.0.0
  Vorübergehender Fehler ohne nähere Angabe. | Temporary error without further detail.
dsn-4.1.0
  Vorübergehendes Problem mit einer Adresse. | Temporary problem with an address.
dsn-4.1.1
  Der Empfänger ist vorübergehend nicht bekannt. | The recipient is temporarily not known.
dsn-4.1.2
  Die Empfängerdomäne ist vorübergehend nicht auffindbar. | The recipient domain temporarily cannot be found.
dsn-4.1.8
  Die Absenderdomäne ist vorübergehend nicht auffindbar (DNS). | The sender domain temporarily cannot be found (DNS).
dsn-4.2.0
  Vorübergehendes Problem mit dem Postfach, oft Greylisting. | Temporary problem with the mailbox, often greylisting.
dsn-4.2.1
  Das Postfach nimmt vorübergehend nichts an. | The mailbox temporarily accepts nothing.
dsn-4.2.2
  Das Postfach ist voll. | The mailbox is full.
dsn-4.3.0
  Vorübergehendes Problem des Mailsystems. | Temporary problem of the mail system.
dsn-4.3.1
  Dem Mailsystem fehlt Speicher oder Plattenplatz; bei Exchange ist das der Gegendruck (Back Pressure). | The mail system is short of memory or disk space; with Exchange this is back pressure.
dsn-4.3.2
  Das Mailsystem nimmt gerade keine Mail an, etwa weil ein Dienst startet oder angehalten ist. | The mail system accepts no mail at the moment, for instance because a service is starting or paused.
dsn-4.3.5
  Das Mailsystem ist falsch eingerichtet. | The mail system is set up wrongly.
dsn-4.4.0
  Vorübergehendes Netz- oder Routingproblem. | Temporary network or routing problem.
dsn-4.4.1
  Der Zielserver antwortet nicht. | The destination server does not answer.
dsn-4.4.2
  Die Verbindung brach während der Übertragung ab. | The connection broke during transfer.
dsn-4.4.3
  Ein Verzeichnis- oder DNS-Server antwortet nicht. | A directory or DNS server does not answer.
dsn-4.4.4
  Kein Weg zum Ziel bekannt. | No route to the destination is known.
dsn-4.4.5
  Das Mailsystem ist überlastet. | The mail system is congested.
dsn-4.4.6
  Die Mail lief im Kreis. | The mail went in circles.
dsn-4.4.7
  Die Zustellung gelang nicht in der vorgesehenen Zeit; die Ursache nennt die letzte Zwischenmeldung. | Delivery did not succeed within the allowed time; the last delay notice names the cause.
dsn-4.4.316
  Verbindung abgelehnt: Exchange Online erreicht den eigenen Server nicht. | Connection refused: Exchange Online cannot reach the own server.
dsn-4.4.317
  Exchange Online kann keine Sitzung mit dem Zielserver aufbauen, oft wegen TLS. | Exchange Online cannot set up a session with the destination server, often because of TLS.
dsn-4.4.312
  Die DNS-Abfrage für das Ziel ist gescheitert (Exchange Online). | The DNS query for the destination failed (Exchange Online).
dsn-4.4.315
  Der Zielserver antwortet Exchange Online nicht. | The destination server does not answer Exchange Online.
dsn-4.4.318
  Der Zielserver hat die Verbindung plötzlich geschlossen (Exchange Online). | The destination server closed the connection abruptly (Exchange Online).
dsn-4.7.320
  Exchange Online konnte das Zertifikat des Zielservers nicht prüfen. | Exchange Online could not validate the certificate of the destination server.
dsn-4.5.0
  Vorübergehender Fehler im Mailprotokoll. | Temporary error in the mail protocol.
dsn-4.5.3
  Zu viele Empfänger in einer Mail; der Absender teilt sie auf. | Too many recipients in one mail; the sender splits them.
dsn-4.6.0
  Vorübergehendes Problem mit dem Inhalt. | Temporary problem with the content.
dsn-4.7.0
  Vorübergehend aus Sicherheitsgründen abgelehnt, oft wegen Ruf oder Drosselung. | Refused for now for security reasons, often reputation or throttling.
dsn-4.7.1
  Vorübergehend nicht berechtigt, oft Greylisting. | Temporarily not authorised, often greylisting.
dsn-4.7.5
  Ein kryptografisches Problem, bei Exchange oft ein nicht prüfbares Zertifikat. | A cryptographic problem, with Exchange often a certificate that cannot be validated.
dsn-4.7.12
  Eine Umstellung des Kennworts ist nötig. | A password transition is needed.
dsn-4.7.23
  Vorübergehend abgelehnt, weil die SPF-Prüfung scheiterte. | Refused for now because the SPF check failed.
dsn-4.7.26
  Vorübergehend abgelehnt, weil Absenderprüfungen (SPF, DKIM) scheiterten. | Refused for now because sender checks (SPF, DKIM) failed.
dsn-4.7.500
  Exchange Online hat die sendende IP-Adresse vorübergehend beschränkt. | Exchange Online has restricted the sending IP address for now.
dsn-4.7.650
  Exchange Online: Die sendende IP-Adresse ist wegen ihres Rufs vorübergehend beschränkt. | Exchange Online: the sending IP address is restricted for now because of its reputation.
`,
};
