import type { CodeFamily } from '../entry.ts';

/** SMTP replies: RFC 5321, 4954, 7504, and those that servers really send. */
export const SMTP: CodeFamily = {
  id: 'smtp',
  label: { de: 'SMTP-Antworten', en: 'SMTP replies' },
  source: 'rfc5321',
  rows: `
smtp-211
  Status oder Hilfe zum System. | System status or help.
smtp-214
  Hilfetext des Servers. | Help text of the server.
smtp-220
  Der Server ist bereit; nach STARTTLS beginnt jetzt TLS. | The server is ready; after STARTTLS, TLS begins now.
smtp-221
  Der Server schließt die Verbindung ordentlich. | The server closes the connection in an orderly way.
smtp-235
  Die Anmeldung war erfolgreich. | The authentication succeeded.
smtp-250
  Der Befehl wurde ausgeführt; nach EHLO zählt der Server so seine Fähigkeiten auf. | The command was carried out; after EHLO the server lists its abilities this way.
smtp-251
  Der Empfänger ist anderswo; der Server leitet weiter. | The recipient is elsewhere; the server forwards.
smtp-252
  Der Server prüft den Empfänger nicht, nimmt die Mail aber an. | The server does not verify the recipient but accepts the mail.
smtp-334
  Der Server wartet auf Anmeldedaten. | The server waits for authentication data.
smtp-354
  Der Server wartet auf den Inhalt der Mail. | The server waits for the content of the mail.
smtp-420
  Zeitüberschreitung der Verbindung (von manchen Servern so gemeldet). | Connection timeout (reported this way by some servers).
smtp-421
  Der Server ist gerade nicht verfügbar und schließt die Verbindung; der Absender versucht es wieder. | The server is not available at the moment and closes the connection; the sender tries again.
smtp-431
  Speicher oder Platte des Zielservers ist voll (von manchen Servern so gemeldet). | Memory or disk of the destination is full (reported this way by some servers).
smtp-432
  Das Kennwort muss erst umgestellt werden; bei Exchange: Empfangswarteschlange angehalten. | A password transition is needed; with Exchange: the receive queue was stopped.
smtp-441
  Der Zielserver antwortet nicht (von Exchange so gemeldet). | The destination server does not answer (reported this way by Exchange).
smtp-442
  Die Verbindung brach während der Übertragung ab (von Exchange so gemeldet). | The connection broke during transfer (reported this way by Exchange).
smtp-446
  Die Mail lief im Kreis (von manchen Servern so gemeldet). | The mail went in circles (reported this way by some servers).
smtp-447
  Die Zustellung dauerte zu lange (von manchen Servern so gemeldet). | The delivery took too long (reported this way by some servers).
smtp-450
  Das Postfach ist gerade nicht verfügbar, oft Greylisting; der Absender versucht es wieder. | The mailbox is not available at the moment, often greylisting; the sender tries again.
smtp-451
  Der Server hat die Bearbeitung wegen eines Fehlers bei sich vorübergehend abgebrochen. | The server has stopped processing for now because of an error on its side.
smtp-452
  Dem Server fehlt gerade Platz, oder es sind zu viele Empfänger. | The server is short of room at the moment, or there are too many recipients.
smtp-454
  TLS oder Anmeldung ist vorübergehend nicht möglich. | TLS or authentication is temporarily not possible.
smtp-455
  Der Server kann die Parameter gerade nicht annehmen. | The server cannot accept the parameters at the moment.
smtp-471
  Ein Filter am Ziel lehnt vorübergehend ab (von manchen Servern so gemeldet). | A filter at the destination refuses for now (reported this way by some servers).
smtp-500
  Den Befehl kennt der Server nicht. | The server does not know the command.
smtp-501
  Eine Angabe im Befehl ist falsch, etwa eine Adresse oder der HELO-Name. | An argument of the command is wrong, such as an address or the HELO name.
smtp-502
  Der Befehl ist nicht verfügbar. | The command is not available.
smtp-503
  Die Befehle kamen in falscher Reihenfolge. | The commands came in the wrong order.
smtp-504
  Ein Parameter des Befehls wird nicht unterstützt. | A parameter of the command is not supported.
smtp-510
  Ungültige Empfängeradresse (von manchen Servern so gemeldet). | Invalid recipient address (reported this way by some servers).
smtp-511
  Unbekannte Empfängeradresse (von manchen Servern so gemeldet). | Unknown recipient address (reported this way by some servers).
smtp-512
  Die Empfängerdomäne wurde nicht gefunden (von manchen Servern so gemeldet). | The recipient domain was not found (reported this way by some servers).
smtp-521
  Der Rechner nimmt grundsätzlich keine Mail an (RFC 7504). | The host never accepts mail (RFC 7504).
smtp-523
  Die Mail ist größer als erlaubt (von Exchange so gemeldet). | The mail is larger than allowed (reported this way by Exchange).
smtp-530
  Der Server verlangt Anmeldung oder STARTTLS. | The server demands authentication or STARTTLS.
smtp-534
  Das Anmeldeverfahren ist zu schwach, oder eine Anmeldung im Browser ist nötig. | The authentication method is too weak, or a sign-in in the browser is needed.
smtp-535
  Name oder Kennwort wurde nicht angenommen. | Name or password was not accepted.
smtp-538
  Diese Anmeldung ist nur über TLS erlaubt. | This authentication is only allowed over TLS.
smtp-541
  Ein Filter am Ziel hat die Mail abgelehnt (von manchen Servern so gemeldet). | A filter at the destination refused the mail (reported this way by some servers).
smtp-550
  Der Server lehnt endgültig ab: Postfach unbekannt, Relay verboten oder Richtlinie; der Text dahinter entscheidet. | The server refuses for good: mailbox unknown, relay forbidden or policy; the text after it decides.
smtp-551
  Der Empfänger gehört nicht zu diesem Server. | The recipient does not belong to this server.
smtp-552
  Die Mail ist zu groß oder das Postfach voll. | The mail is too large or the mailbox full.
smtp-553
  Die Adresse ist ungültig oder als Absender nicht erlaubt. | The address is invalid or not allowed as sender.
smtp-554
  Die Übertragung ist gescheitert, oft Spamfilter, Sperrliste oder „Relay access denied“. | The transaction failed, often spam filter, blocklist or "Relay access denied".
smtp-555
  Ein Parameter von MAIL FROM oder RCPT TO wird nicht unterstützt. | A parameter of MAIL FROM or RCPT TO is not supported.
smtp-556
  Die Domäne nimmt keine Mail an (Null MX, RFC 7504 und 7505). | The domain accepts no mail (null MX, RFC 7504 and 7505).
smtp-571
  Richtlinie oder Filter lehnt ab (von manchen Servern so gemeldet). | Policy or filter refuses (reported this way by some servers).
`,
};
