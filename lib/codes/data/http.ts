import type { CodeFamily } from '../entry.ts';

/** HTTP status codes that clients and proxies report. */
export const HTTP: CodeFamily = {
  id: 'http',
  label: { de: 'HTTP-Status', en: 'HTTP status' },
  source: 'rfc9110',
  rows: `
http-400
  Der Server weist die Anfrage als fehlerhaft zurück. | The server refuses the request as faulty.
http-401
  Der Server verlangt eine Anmeldung, oder sie war falsch. | The server demands authentication, or it was wrong.
http-402
  Bezahlung erforderlich; selten benutzt. | Payment required; rarely used.
http-403
  Der Server verbietet den Zugriff. | The server forbids the access.
http-404
  Die Adresse gibt es auf dem Server nicht. | The address does not exist on the server.
http-405
  Der Server erlaubt diese Art der Anfrage nicht. | The server does not allow this kind of request.
http-406
  Der Server kann nicht in der verlangten Form antworten. | The server cannot answer in the requested form.
http-407
  Der Proxy verlangt eine Anmeldung. | The proxy demands authentication.
http-408
  Der Server hat zu lange auf die Anfrage gewartet. | The server waited too long for the request.
http-409
  Die Anfrage widerspricht dem Zustand auf dem Server. | The request conflicts with the state on the server.
http-410
  Den Inhalt gibt es nicht mehr. | The content is gone.
http-411
  Die Anfrage nennt ihre Länge nicht. | The request does not give its length.
http-412
  Eine Bedingung der Anfrage ist nicht erfüllt. | A condition of the request is not met.
http-413
  Die Anfrage ist größer als erlaubt, etwa beim Hochladen großer Dateien. | The request is larger than allowed, such as when uploading large files.
http-414
  Die Adresse ist zu lang. | The address is too long.
http-415
  Den Typ des Inhalts nimmt der Server nicht an. | The server does not accept the type of content.
http-417
  Eine Erwartung der Anfrage (Expect) ist nicht erfüllbar. | An expectation of the request (Expect) cannot be met.
http-421
  Die Anfrage kam beim falschen Server an. | The request reached the wrong server.
http-426
  Der Server verlangt ein anderes Protokoll. | The server demands another protocol.
http-429
  Zu viele Anfragen in kurzer Zeit. | Too many requests in a short time.
http-431
  Die Kopfzeilen sind zu groß, bei Kerberos oft zu viele Gruppen. | The header fields are too large, with Kerberos often too many groups.
http-500
  Innerer Fehler des Servers; sein Protokoll nennt die Ursache. | Internal error of the server; its log names the cause.
http-501
  Der Server kennt die verlangte Funktion nicht. | The server does not know the requested function.
http-502
  Ein Server dazwischen bekam keine gültige Antwort vom Ziel. | A server in between got no valid answer from the destination.
http-503
  Der Dienst ist gerade nicht verfügbar, etwa angehaltener Anwendungspool. | The service is not available at the moment, such as a stopped application pool.
http-504
  Ein Server dazwischen bekam vom Ziel nicht rechtzeitig eine Antwort. | A server in between got no answer from the destination in time.
http-505
  Die HTTP-Version wird nicht unterstützt. | The HTTP version is not supported.
http-511
  Das Netz verlangt zuerst eine Anmeldung. | The network demands a sign-in first.
`,
};
