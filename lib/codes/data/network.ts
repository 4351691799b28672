import type { CodeFamily } from '../entry.ts';

/** Win32 codes of file sharing, logon, RPC and the directory. */
export const NETWORK: CodeFamily = {
  id: 'network',
  label: { de: 'Netz, Anmeldung, RPC, Verzeichnis (Win32)', en: 'Network, logon, RPC, directory (Win32)' },
  source: 'winerror',
  rows: `
win32-51 | Windows cannot find the network path. Verify that the network path is correct and the destination computer is not busy or turned off.
  Der entfernte Rechner ist nicht erreichbar oder lehnt Verbindungen ab. | The remote machine is out of reach or refuses connections.
win32-53 | The network path was not found. | Der Netzwerkpfad wurde nicht gefunden.
  Name, Firewall oder Dateifreigabe: Der Rechner ist über das Netz nicht erreichbar; bei SQL Server antwortet die Instanz nicht. | Name, firewall or file sharing: the machine is not reachable over the network; with SQL Server the instance does not answer.
win32-54 | The network is busy.
  Das Netz ist ausgelastet. | The network is busy.
win32-55 | The specified network resource or device is no longer available. | Die angegebene Netzwerkressource bzw. das angegebene Gerät ist nicht mehr verfügbar.
  Eine Freigabe oder ein Gerät wurde entfernt. | A share or device has gone.
win32-59 | An unexpected network error occurred. | Unerwarteter Netzwerkfehler.
  Ein Netzwerkfehler ohne nähere Angabe. | A network error without further detail.
win32-64 | The specified network name is no longer available. | Der angegebene Netzwerkname ist nicht mehr verfügbar.
  Die Verbindung zu einer Freigabe oder einem Client wurde unterwegs getrennt. | The connection to a share or client was cut on the way.
win32-65 | Network access is denied. | Der Zugriff auf das Netzwerk wurde verweigert.
  Der Zugriff über das Netz ist nicht erlaubt. | Access over the network is not allowed.
win32-67 | The network name cannot be found. | Der Netzwerkname wurde nicht gefunden.
  Den Rechner gibt es, die Freigabe nicht. | The machine exists, the share does not.
win32-85 | The local device name is already in use. | Der lokale Gerätename wird bereits verwendet.
  Der Laufwerksbuchstabe ist schon belegt. | The drive letter is already taken.
win32-86 | The specified network password is not correct. | Das angegebene Netzwerkkennwort ist falsch.
  Ein Kennwort stimmt nicht; beim Einlesen einer PFX-Datei das Kennwort der Datei. | A password is wrong; when importing a PFX file, the password of the file.
win32-88 | A write fault occurred on the network.
  Ein Schreibvorgang über das Netz ist fehlgeschlagen. | A write over the network failed.
win32-1201 | The device is not currently connected but it is a remembered connection.
  Eine gemerkte Netzverbindung besteht gerade nicht. | A remembered network connection does not exist at the moment.
win32-1203 | No network provider accepted the given network path. | Der angegebene Netzwerkpfad wurde von keinem Netzwerkdienstanbieter angenommen.
  Kein Netzdienst kennt den Pfad; meist falsche Schreibweise oder fehlende Verbindung. | No network service knows the path; mostly wrong spelling or no connection.
win32-1208 | An extended error has occurred.
  Der Netzdienst hat einen eigenen Fehler gemeldet. | The network service reported an error of its own.
win32-1219 | Multiple connections to a server or shared resource by the same user, using more than one user name, are not allowed.
  Zum selben Server besteht schon eine Verbindung unter anderem Namen. | A connection to the same server under another name already exists.
win32-1231 | The network location cannot be reached.
  Das Zielnetz ist nicht erreichbar. | The destination network cannot be reached.
win32-1234 | No service is operating at the destination network endpoint on the remote system.
  Am Zielport läuft kein Dienst. | No service runs at the destination port.
win32-1225 | The remote computer refused the network connection. | Der Remotecomputer hat die Netzwerkverbindung abgelehnt.
  Am Ziel nimmt niemand die Verbindung an. | Nobody accepts the connection at the destination.
win32-1236 | The network connection was aborted by the local system. | Die Netzwerkverbindung wurde durch das lokale System getrennt.
  Der eigene Rechner hat die Verbindung abgebrochen. | The own machine cut the connection.
win32-1244 | The operation being requested was not performed because the user has not been authenticated.
  Der Zugriff setzt eine Anmeldung voraus. | The access requires a logon.
win32-1245 | The operation being requested was not performed because the user has not logged on to the network. The specified service does not exist.
  Für das Konto gibt es keine Anmeldesitzung im Netz. | There is no network logon session for the account.
win32-1300
  Nicht alle verlangten Rechte wurden erteilt; das Programm läuft vermutlich nicht mit erhöhten Rechten. | Not all requested privileges were granted; the program probably does not run elevated.
win32-1332 | No mapping between account names and security IDs was done. | Zuordnungen von Kontennamen und Sicherheitskennungen wurden nicht durchgeführt.
  Ein Kontoname ließ sich nicht auflösen: Konto gelöscht, falsch geschrieben oder anderssprachiger Gruppenname. | An account name could not be resolved: account deleted, misspelt, or a group name in another language.
win32-1312 | A specified logon session does not exist. It may already have been terminated. | Eine angegebene Anmeldesitzung ist nicht vorhanden. Sie wurde gegebenenfalls bereits beendet.
  Die Anmeldesitzung gibt es nicht mehr; beim Binden eines Zertifikats fehlt oft der private Schlüssel. | The logon session is gone; when a certificate is bound, its private key is often missing.
win32-1314 | A required privilege is not held by the client. | Dem Client fehlt ein erforderliches Recht.
  Dem Konto fehlt ein Recht aus den lokalen Sicherheitsrichtlinien. | The account lacks a right from the local security policy.
win32-1317 | The specified account does not exist. | Das angegebene Konto ist nicht vorhanden.
  Das Benutzerkonto gibt es nicht. | The user account does not exist.
win32-1323
  Das bisherige Kennwort ist falsch. | The current password is wrong.
win32-1325
  Das neue Kennwort erfüllt die Kennwortrichtlinie nicht. | The new password does not meet the password policy.
win32-1326 | The user name or password is incorrect. | Der Benutzername oder das Kennwort ist falsch.
  Name oder Kennwort stimmt nicht; ältere Windows-Fassungen schreiben „unbekannter Benutzername oder falsches Kennwort“. | Name or password is wrong; older Windows versions write "unknown user name or bad password".
win32-1327
  Eine Einschränkung verhindert die Anmeldung, etwa ein leeres Kennwort, eine Uhrzeit oder Kerberos-Schutz. | A restriction prevents the logon, such as an empty password, a time of day or Kerberos protection.
win32-1328
  Das Konto darf sich zu dieser Uhrzeit nicht anmelden. | The account may not log on at this time of day.
win32-1329
  Das Konto darf sich an diesem Rechner nicht anmelden. | The account may not log on at this machine.
win32-1330
  Das Kennwort ist abgelaufen. | The password has expired.
win32-1331
  Das Konto ist deaktiviert. | The account is disabled.
win32-1389
  Das Konto gehört zu vielen Gruppen an. | The account belongs to too many groups.
win32-1311
  Kein Domänencontroller ist für die Anmeldung erreichbar. | No domain controller is reachable for the logon.
win32-1790
  Die Vertrauensstellung zwischen den Domänen ist gestört. | The trust between the domains is broken.
win32-1788 | The trust relationship between the primary domain and the trusted domain failed. | Die Vertrauensstellung zwischen der primären Domäne und der vertrauenswürdigen Domäne konnte nicht hergestellt werden.
  Die Vertrauensstellung zweier Domänen ist gestört, oft durch Namensauflösung oder Netz. | The trust of two domains is broken, often by name resolution or network.
win32-1789 | The trust relationship between this workstation and the primary domain failed. | Die Vertrauensstellung zwischen dieser Arbeitsstation und der primären Domäne konnte nicht hergestellt werden.
  Das Computerkonto passt nicht mehr zur Domäne, etwa nach dem Zurücksetzen eines Abbilds. | The computer account no longer fits the domain, for instance after an image was reset.
win32-1792
  Der Anmeldedienst läuft nicht. | The Netlogon service is not running.
win32-1793
  Das Konto ist abgelaufen. | The account has expired.
win32-1385
  Dem Konto fehlt die verlangte Anmeldeart, etwa „Anmelden als Dienst“. | The account lacks the requested type of logon, such as "Log on as a service".
win32-1355 | The specified domain either does not exist or could not be contacted. | Die angegebene Domäne ist nicht vorhanden, oder es konnte keine Verbindung hergestellt werden.
  Die Domäne ist falsch geschrieben, oder ihr Domänencontroller ist nicht erreichbar (DNS). | The domain is misspelt, or its domain controller cannot be reached (DNS).
win32-1376 | The specified local group does not exist. | Die angegebene lokale Gruppe ist nicht vorhanden.
  Die lokale Gruppe gibt es nicht; eingebaute Gruppen heißen in jeder Sprache anders. | The local group does not exist; built-in groups have other names in other languages.
win32-1378 | The specified account name is already a member of the group.
  Das Konto ist schon Mitglied der Gruppe. | The account is already a member of the group.
win32-1359 | An internal error occurred. | Interner Fehler.
  Interner Fehler ohne nähere Angabe. | Internal error without further detail.
win32-1398 | There is a time and/or date difference between the client and server.
  Die Uhren von Client und Server gehen zu weit auseinander. | The clocks of client and server differ too much.
win32-1265
  Windows hat einen möglichen Angriff auf die Anmeldung erkannt; meist ist ein Domänencontroller nicht erreichbar. | Windows detected a possible attack on the logon; mostly a domain controller is out of reach.
win32-1271 | The machine is locked and cannot be shut down without the force option.
  Der Rechner ist gesperrt und fährt ohne Zwang nicht herunter. | The machine is locked and does not shut down without force.
win32-1909 | The referenced account is currently locked out and may not be logged on to.
  Das Konto ist nach zu vielen Fehlversuchen gesperrt. | The account is locked after too many failed attempts.
win32-1702 | The binding handle is invalid.
  Ein RPC-Aufruf benutzt eine ungültige Verbindung. | An RPC call uses an invalid connection.
win32-1707 | The network address is invalid.
  Die Netzadresse ist ungültig. | The network address is invalid.
win32-1708 | No endpoint was found.
  Zum RPC-Dienst wurde kein Endpunkt gefunden. | No endpoint was found for the RPC service.
win32-1722 | The RPC server is unavailable. | Der RPC-Server ist nicht verfügbar.
  Der Rechner ist aus, per Name nicht auffindbar, oder die Firewall sperrt RPC (TCP 135 und dynamische Ports). | The machine is off, its name cannot be resolved, or the firewall blocks RPC (TCP 135 and dynamic ports).
win32-1723 | The RPC server is too busy to complete this operation. | Der RPC-Server ist zu stark ausgelastet, um diesen Vorgang auszuführen.
  Der RPC-Dienst ist überlastet. | The RPC service is overloaded.
win32-1726 | The remote procedure call failed. | Der Remoteprozeduraufruf ist fehlgeschlagen.
  Der Aufruf auf dem anderen Rechner oder Dienst brach ab, oft weil der Dienst abstürzte. | The call on the other machine or service broke off, often because the service crashed.
win32-1727 | The remote procedure call failed and did not execute. | Der Remoteprozeduraufruf ist fehlgeschlagen und wurde nicht ausgeführt.
  Der Aufruf kam nicht zur Ausführung. | The call was not carried out.
win32-1728 | A remote procedure call (RPC) protocol error occurred.
  Beim RPC-Aufruf wurde das Protokoll verletzt. | The protocol was violated in an RPC call.
win32-1747 | The authentication service is unknown.
  Die verlangte Anmeldeart ist unbekannt. | The requested authentication is unknown.
win32-1745 | The procedure number is out of range.
  Der RPC-Dienst kennt den Aufruf nicht, meist wegen verschiedener Versionen. | The RPC service does not know the call, mostly because of different versions.
win32-1783 | The stub received bad data. | Der Stub erhielt falsche Daten.
  Ein RPC-Aufruf enthielt unerwartete Daten. | An RPC call contained unexpected data.
win32-1753 | There are no more endpoints available from the endpoint mapper. | Es sind keine weiteren Endpunkte von der Endpunktzuordnung verfügbar.
  Der Dienst läuft auf dem Zielrechner nicht, oder der Name zeigt auf den falschen Rechner. | The service does not run on the target machine, or the name points to the wrong machine.
win32-1825 | A security package specific error occurred. | Ein Fehler ist aufgetreten, der spezifisch für das Sicherheitspaket ist.
  Die Anmeldung per Kerberos oder NTLM bei einem RPC-Aufruf ist gescheitert. | The Kerberos or NTLM authentication of an RPC call failed.
win32-1818 | The remote procedure call was cancelled.
  Der Aufruf wurde abgebrochen. | The call was cancelled.
win32-1786 | The workstation does not have a trust secret.
  Dem Rechner fehlt das Kennwort seines Computerkontos. | The machine lacks the password of its computer account.
win32-1787 | The security database on the server does not have a computer account for this workstation trust relationship.
  In der Domäne fehlt das Computerkonto, oder sein Dienstprinzipalname ist doppelt. | The computer account is missing in the domain, or its service principal name exists twice.
win32-1810
  Name oder Kennung der Domäne passt nicht zur Vertrauensstellung. | Name or id of the domain does not fit the trust.
win32-2202 | The specified username is invalid. | Der angegebene Benutzername ist ungültig.
  Der Benutzername ist ungültig geschrieben. | The user name is written in an invalid way.
win32-2250 | This network connection does not exist. | Die Netzwerkverbindung ist nicht vorhanden.
  Die zu trennende Verbindung gibt es nicht. | The connection to be cut does not exist.
win32-8240 | There is no such object on the server.
  Das Objekt gibt es im Verzeichnis nicht, oder das Konto darf es nicht sehen. | The object does not exist in the directory, or the account may not see it.
win32-8250 | The server is not operational. | Der Server ist nicht funktionstüchtig.
  Der Domänencontroller (LDAP) ist nicht erreichbar. | The domain controller (LDAP) cannot be reached.
win32-8224 | An operations error occurred. | Es ist ein Betriebsfehler aufgetreten.
  Eine Verzeichnisabfrage ist gescheitert, oft weil keine Anmeldung vorausging. | A directory query failed, often because no authentication came before it.
win32-8233 | Inappropriate authentication.
  Die Art der Anmeldung am Verzeichnis ist nicht erlaubt. | The kind of authentication at the directory is not allowed.
win32-8235 | A referral was returned from the server. | Eine Referenzauswertung wurde vom Server zurückgesendet.
  Die Abfrage verweist auf eine andere Domäne. | The query points to another domain.
win32-8232 | A more secure authentication method is required for this server.
  Der Domänencontroller verlangt signiertes LDAP oder LDAPS. | The domain controller demands signed LDAP or LDAPS.
win32-8470
  Ein Name ließ sich im Verzeichnis nicht finden. | A name could not be found in the directory.
`,
};
