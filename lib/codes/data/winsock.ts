import type { CodeFamily } from '../entry.ts';

/** Win32 codes of DNS, sockets and HTTP. */
export const WINSOCK: CodeFamily = {
  id: 'winsock',
  label: { de: 'DNS, Sockets, HTTP (Win32)', en: 'DNS, sockets, HTTP (Win32)' },
  source: 'winerror',
  rows: `
win32-9001 | DNS server unable to interpret format.
  Der DNS-Server hat die Anfrage nicht verstanden. | The DNS server did not understand the query.
win32-9002 | DNS server failure. | DNS-Serverfehler.
  Der DNS-Server konnte nicht antworten, oft weil ein anderer Server ausfiel oder DNSSEC scheiterte. | The DNS server could not answer, often because another server failed or DNSSEC did.
win32-9003 | DNS name does not exist. | Der DNS-Name ist nicht vorhanden.
  Den Namen gibt es im DNS nicht. | The name does not exist in DNS.
win32-9004 | DNS request not supported by name server.
  Der DNS-Server kennt diese Anfrage nicht. | The DNS server does not know this query.
win32-9005 | DNS operation refused. | DNS-Vorgang wurde abgelehnt.
  Der DNS-Server verweigert die Antwort oder die Änderung. | The DNS server refuses the answer or the change.
win32-9008 | DNS RR set that ought to exist, does not exist.
  Ein erwarteter DNS-Eintrag fehlt. | An expected DNS record is missing.
win32-9009 | DNS server not authoritative for zone.
  Der DNS-Server ist für die Zone nicht zuständig. | The DNS server is not authoritative for the zone.
win32-9016 | DNS signature failed to verify.
  Eine Signatur im DNS ist ungültig. | A signature in DNS is invalid.
win32-9017 | DNS bad key.
  Der Schlüssel einer DNS-Änderung ist ungültig. | The key of a DNS update is invalid.
win32-9018 | DNS signature validity expired.
  Die Gültigkeit einer DNS-Signatur ist abgelaufen. | The validity of a DNS signature has expired.
win32-9501 | No records found for given DNS query. | Bei der DNS-Abfrage wurden keine Einträge gefunden.
  Den Namen gibt es, aber keinen Eintrag der gesuchten Art, etwa MX. | The name exists but has no record of the wanted type, such as MX.
win32-9502 | Bad DNS packet.
  Eine DNS-Antwort war fehlerhaft. | A DNS answer was faulty.
win32-9701 | DNS record does not exist.
  Den DNS-Eintrag gibt es nicht. | The DNS record does not exist.
win32-9601 | DNS zone does not exist.
  Die DNS-Zone gibt es auf dem Server nicht. | The DNS zone does not exist on the server.
win32-10004 | A blocking operation was interrupted by a call to WSACancelBlockingCall. | Ein Blockierungsvorgang wurde durch einen Aufruf von WSACancelBlockingCall unterbrochen.
  Das Warten auf eine Verbindung wurde abgebrochen, oft beim Beenden des Dienstes. | Waiting for a connection was cancelled, often when the service stopped.
win32-10013 | An attempt was made to access a socket in a way forbidden by its access permissions. | Der Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig.
  Der Port ist reserviert oder belegt, oder ein Schutzprogramm verbietet den Zugriff. | The port is reserved or taken, or protection software forbids the access.
win32-10014
  Ein Netzaufruf enthielt eine ungültige Adresse. | A network call contained an invalid address.
win32-10022 | An invalid argument was supplied. | Ein ungültiges Argument wurde angegeben.
  Ein Netzaufruf enthielt einen unzulässigen Wert. | A network call contained a value that is not allowed.
win32-10024 | Too many open sockets. | Zu viele geöffnete Sockets.
  Ein Programm hat zu viele Netzverbindungen offen. | A program has too many network connections open.
win32-10035 | A non-blocking socket operation could not be completed immediately. | Ein nicht blockierender Socketvorgang konnte nicht sofort ausgeführt werden.
  Die Verbindung ist noch nicht so weit; meist kein Fehler. | The connection is not ready yet; mostly no error.
win32-10038 | An operation was attempted on something that is not a socket.
  Ein Programm benutzt eine geschlossene Verbindung. | A program uses a closed connection.
win32-10040
  Ein Netzpaket war größer als erlaubt. | A network packet was larger than allowed.
win32-10043 | The requested protocol has not been configured into the system, or no implementation for it exists.
  Das verlangte Netzprotokoll ist nicht eingerichtet. | The requested network protocol is not set up.
win32-10047 | An address incompatible with the requested protocol was used.
  Eine Adresse passt nicht zum Protokoll, etwa IPv6, obwohl es abgeschaltet ist. | An address does not fit the protocol, such as IPv6 although it is switched off.
win32-10048 | Only one usage of each socket address (protocol/network address/port) is normally permitted. | Normalerweise darf jede Socketadresse (Protokoll, Netzwerkadresse oder Anschluss) nur jeweils einmal verwendet werden.
  Ein anderes Programm belegt den Port schon, etwa ein zweiter SMTP-Dienst auf Port 25. | Another program already uses the port, such as a second SMTP service on port 25.
win32-10049 | The requested address is not valid in its context. | Die angeforderte Adresse ist in diesem Kontext ungültig.
  Die IP-Adresse gehört nicht zu diesem Rechner. | The IP address does not belong to this machine.
win32-10050 | A socket operation encountered a dead network.
  Das Netz ist ausgefallen. | The network is down.
win32-10051 | A socket operation was attempted to an unreachable network. | Ein Socketvorgang bezog sich auf ein nicht verfügbares Netzwerk.
  Zum Zielnetz gibt es keinen Weg. | There is no route to the destination network.
win32-10052
  Die Verbindung wurde zurückgesetzt, weil das Netz ausfiel. | The connection was reset because the network failed.
win32-10053 | An established connection was aborted by the software in your host machine. | Eine bestehende Verbindung wurde softwaregesteuert durch den Hostcomputer abgebrochen.
  Der eigene Rechner hat die Verbindung abgebrochen, oft Zeitlimit, Firewall oder Virenscanner. | The own machine cut the connection, often a time limit, a firewall or a virus scanner.
win32-10054 | An existing connection was forcibly closed by the remote host. | Eine vorhandene Verbindung wurde vom Remotehost geschlossen.
  Die Gegenseite hat die Verbindung abgebrochen; bei TLS passt oft Protokoll oder Cipher Suite nicht. | The other side cut the connection; with TLS the protocol or cipher suite often does not fit.
win32-10055 | An operation on a socket could not be performed because the system lacked sufficient buffer space or because a queue was full. | Ein Socketvorgang konnte nicht ausgeführt werden, da dem System Pufferspeicher fehlte oder eine Warteschlange voll war.
  Dem System fehlen Ports oder Speicher für Netzverbindungen. | The system lacks ports or memory for network connections.
win32-10057
  Es wurde über eine Verbindung gesendet, die nicht besteht. | Data was sent over a connection that does not exist.
win32-10058
  Die Verbindung war schon geschlossen. | The connection was already shut down.
win32-10060 | A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond. | Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat, oder die hergestellte Verbindung war fehlerhaft, da der verbundene Host nicht reagiert hat.
  Keine Antwort: Eine Firewall verwirft die Pakete, oder Adresse oder Port ist falsch. | No answer: a firewall drops the packets, or address or port is wrong.
win32-10061 | No connection could be made because the target machine actively refused it. | Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte.
  Der Rechner antwortet, aber am Port läuft kein Dienst, oder eine Firewall lehnt ab. | The machine answers but no service listens on the port, or a firewall refuses.
win32-10064 | A socket operation failed because the destination host was down.
  Der Zielrechner ist nicht in Betrieb. | The destination machine is not running.
win32-10065 | A socket operation was attempted to an unreachable host. | Ein Socketvorgang bezog sich auf einen nicht verfügbaren Host.
  Zum Zielrechner gibt es keinen Weg. | There is no route to the destination machine.
win32-10091
  Das Netzsystem von Windows ist nicht bereit. | The network system of Windows is not ready.
win32-10093
  Ein Programm hat die Netzfunktionen nicht vorbereitet. | A program did not prepare the network functions.
win32-11001 | No such host is known. | Der angegebene Host ist unbekannt.
  Den Rechnernamen kennt DNS nicht. | DNS does not know the host name.
win32-11002 | This is usually a temporary error during hostname resolution and means that the local server did not receive a response from an authoritative server.
  Der zuständige DNS-Server antwortet gerade nicht. | The authoritative DNS server does not answer at the moment.
win32-11003
  Die Namensauflösung ist dauerhaft gescheitert. | Name resolution failed for good.
win32-11004 | The requested name is valid, but no data of the requested type was found.
  Den Namen gibt es, aber keinen Eintrag der gesuchten Art. | The name exists but has no record of the wanted type.
win32-12002 | The operation timed out | Zeitüberschreitung bei dem Vorgang
  Der Webserver oder Proxy hat nicht rechtzeitig geantwortet. | The web server or proxy did not answer in time.
win32-12007 | The server name or address could not be resolved | Der Servername oder die Serveradresse konnte nicht verarbeitet werden.
  Der Name des Webservers oder Proxys lässt sich nicht auflösen. | The name of the web server or proxy cannot be resolved.
win32-12029 | A connection with the server could not be established | Die Serververbindung konnte nicht hergestellt werden.
  Webserver oder Proxy ist nicht erreichbar. | Web server or proxy cannot be reached.
win32-12030 | The connection with the server was terminated abnormally
  Die Verbindung zum Webserver brach ab. | The connection to the web server broke off.
win32-12031 | The connection with the server was reset
  Die Verbindung zum Webserver wurde zurückgesetzt. | The connection to the web server was reset.
win32-12037 | The date in the certificate is invalid or has expired
  Das Zertifikat des Webservers ist abgelaufen oder noch nicht gültig. | The certificate of the web server has expired or is not yet valid.
win32-12038 | The host name in the certificate is invalid or does not match
  Der Name im Zertifikat passt nicht zum angesprochenen Server. | The name in the certificate does not fit the addressed server.
win32-12045 | The certificate authority is invalid or incorrect | Die Zertifizierungsstelle ist ungültig oder fehlerhaft.
  Der Aussteller des Serverzertifikats gilt nicht als vertrauenswürdig. | The issuer of the server certificate is not trusted.
win32-12044 | A certificate is required to complete client authentication
  Der Server verlangt ein Client-Zertifikat. | The server demands a client certificate.
win32-12057
  Die Sperrprüfung des Zertifikats war nicht möglich. | The revocation check of the certificate was not possible.
win32-12152 | The server returned an invalid or unrecognized response | Der Server hat eine ungültige oder unbekannte Antwort zurückgegeben.
  Die Antwort ist kein gültiges HTTP, oft wegen Proxy oder falschem Port. | The answer is no valid HTTP, often because of a proxy or a wrong port.
win32-12157
  Im TLS-Kanal zum Webserver ist ein Fehler aufgetreten. | An error occurred in the TLS channel to the web server.
win32-12169
  Das Zertifikat des Webservers ist ungültig. | The certificate of the web server is invalid.
win32-12170
  Das Zertifikat des Webservers ist gesperrt. | The certificate of the web server is revoked.
win32-12175 | A security error occurred | Ein Sicherheitsfehler ist aufgetreten.
  TLS mit dem Webserver scheiterte: Zertifikat, Protokoll oder Sperrprüfung. | TLS with the web server failed: certificate, protocol or revocation check.
win32-12180
  Der Proxy ließ sich nicht automatisch finden. | The proxy could not be found automatically.
win32-12185
  Dem Client-Zertifikat fehlt der private Schlüssel. | The client certificate has no private key.
win32-12186
  Das Konto darf den privaten Schlüssel des Client-Zertifikats nicht lesen. | The account may not read the private key of the client certificate.
`,
};
