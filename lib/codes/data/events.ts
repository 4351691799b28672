import type { CodeFamily } from '../entry.ts';

/** Events of the Windows logs, by source and number. */
export const EVENTS: CodeFamily = {
  id: 'events',
  label: { de: 'Windows-Ereignisse', en: 'Windows events' },
  source: 'events',
  rows: `
event-schannel-36864
  Schannel wurde geladen; kein Fehler. | Schannel was loaded; no error.
event-schannel-36867
  Schannel legt Anmeldedaten für TLS an; kein Fehler. | Schannel creates a TLS credential; no error.
event-schannel-36868
  Angaben zum privaten Schlüssel eines TLS-Zertifikats; kein Fehler. | Details of the private key of a TLS certificate; no error.
event-schannel-36869
  Dem TLS-Serverzertifikat fehlt die Verbindung zu seinem privaten Schlüssel. | The TLS server certificate lacks the link to its private key.
event-schannel-36870
  Auf den privaten Schlüssel eines TLS-Zertifikats ließ sich nicht zugreifen; der Code dahinter nennt den Grund. | The private key of a TLS certificate could not be accessed; the code after it names the reason.
event-schannel-36871
  Schannel konnte keine TLS-Anmeldedaten anlegen, oft sind alle passenden Protokolle oder Verfahren abgeschaltet. | Schannel could not create a TLS credential, often all fitting protocols or algorithms are switched off.
event-schannel-36872
  Auf dem Server fehlt ein passendes Standardzertifikat für TLS. | A suitable default certificate for TLS is missing on the server.
event-schannel-36873
  Der Client hat keine Cipher Suite, die für die Verbindung taugt. | The client has no cipher suite suitable for the connection.
event-schannel-36874
  Ein Client bot keine Cipher Suite an, die dieser Server unterstützt. | A client offered no cipher suite that this server supports.
event-schannel-36875
  Der andere Server verlangt ein Client-Zertifikat, ein passendes fehlt. | The other server demands a client certificate, a suitable one is missing.
event-schannel-36876
  Das Zertifikat des anderen Servers ließ sich nicht bestätigen. | The certificate of the other server could not be validated.
event-schannel-36877
  Das Client-Zertifikat der Gegenseite ließ sich nicht bestätigen. | The client certificate of the other side could not be validated.
event-schannel-36880
  Ein TLS-Handshake wurde erfolgreich abgeschlossen; das Ereignis nennt Version und Cipher Suite. | A TLS handshake completed; the event names version and cipher suite.
event-schannel-36881
  Das Zertifikat des anderen Servers ist abgelaufen oder noch nicht gültig. | The certificate of the other server has expired or is not yet valid.
event-schannel-36882
  Dem Aussteller des Serverzertifikats wird nicht vertraut. | The issuer of the server certificate is not trusted.
event-schannel-36883
  Das Zertifikat des anderen Servers ist gesperrt. | The certificate of the other server is revoked.
event-schannel-36884
  Der Name im Zertifikat passt nicht zum angesprochenen Server. | The name in the certificate does not fit the addressed server.
event-schannel-36885
  Die Liste vertrauter Aussteller ist zu lang, um sie Clients zu schicken. | The list of trusted issuers is too long to be sent to clients.
event-schannel-36886
  Auf dem Server gibt es kein passendes Zertifikat für TLS. | There is no suitable certificate for TLS on the server.
event-schannel-36887 | A fatal alert was received from the remote endpoint. | Es wurde eine schwerwiegende Warnung vom Remoteendpunkt empfangen.
  Die Gegenseite hat einen TLS-Alert gesendet; seine Nummer im Text nennt den Grund. | The other side sent a TLS alert; its number in the text names the reason.
event-schannel-36888 | A fatal alert was generated and sent to the remote endpoint.
  Dieser Rechner hat einen TLS-Alert erzeugt und gesendet; seine Nummer im Text nennt den Grund. | This machine generated and sent a TLS alert; its number in the text names the reason.
event-gateway-role-1088 | Could not secure an inbound connection with the host
  Die Gatewayrolle von NoSpamProxy konnte eine eingehende Verbindung nicht mit TLS sichern; der Text nennt Gegenstelle und Grund. | The Gateway Role of NoSpamProxy could not secure an inbound connection with TLS; the text names the host and the reason.
event-grouppolicy-1006
  Die Anmeldung am Verzeichnis (LDAP Bind) zum Lesen der Gruppenrichtlinien ist gescheitert. | The authentication at the directory (LDAP bind) to read group policies failed.
event-grouppolicy-1030
  Die Liste der Gruppenrichtlinien ließ sich nicht abfragen; ein früheres Ereignis nennt den Grund. | The list of group policies could not be queried; an earlier event names the reason.
event-grouppolicy-1053
  Der Benutzername ließ sich nicht auflösen. | The user name could not be resolved.
event-grouppolicy-1054
  Kein Domänencontroller wurde gefunden. | No domain controller was found.
event-grouppolicy-1055
  Der Computername ließ sich nicht auflösen. | The computer name could not be resolved.
event-grouppolicy-1058
  Die Datei gpt.ini einer Gruppenrichtlinie ließ sich nicht lesen: Rechte, Netz oder Replikation von SYSVOL. | The file gpt.ini of a group policy could not be read: rights, network or replication of SYSVOL.
event-grouppolicy-1065
  Ein WMI-Filter ließ sich nicht auswerten. | A WMI filter could not be evaluated.
event-grouppolicy-1079
  Die Gruppenrichtlinien für das Objekt ließen sich nicht ermitteln. | The group policies for the object could not be determined.
event-grouppolicy-1085
  Eine Erweiterung, etwa Ordnerumleitung oder Drucker, konnte ihre Einstellungen nicht anwenden. | An extension, such as folder redirection or printers, could not apply its settings.
event-grouppolicy-1096
  Die Datei registry.pol ist beschädigt oder nicht lesbar. | The file registry.pol is damaged or cannot be read.
event-grouppolicy-1097
  Das Computerkonto konnte nicht für den Zugriff auf die Richtlinien angemeldet werden. | The computer account could not be authenticated to access the policies.
event-grouppolicy-1101
  Ein Objekt im Verzeichnis ließ sich nicht finden. | An object in the directory could not be found.
event-grouppolicy-1110
  Der zuständige Domänencontroller ließ sich nicht ermitteln. | The responsible domain controller could not be determined.
event-grouppolicy-1112
  Eine Erweiterung wird erst beim nächsten Start oder der nächsten Anmeldung angewendet. | An extension is only applied at the next start or logon.
event-grouppolicy-1125
  Innerer Fehler bei der Verarbeitung der Gruppenrichtlinien. | Internal error in Group Policy processing.
event-grouppolicy-1127
  Eine Erweiterung ließ sich nicht laden. | An extension could not be loaded.
event-grouppolicy-1129
  Die Richtlinien wurden nicht verarbeitet, weil kein Domänencontroller über das Netz erreichbar war. | The policies were not processed because no domain controller could be reached over the network.
event-grouppolicy-1130
  Ein Start- oder Anmeldeskript ist gescheitert. | A startup or logon script failed.
event-grouppolicy-1500
  Die Computerrichtlinien wurden ohne Änderung verarbeitet; kein Fehler. | The computer policies were processed without change; no error.
event-grouppolicy-1501
  Die Benutzerrichtlinien wurden ohne Änderung verarbeitet; kein Fehler. | The user policies were processed without change; no error.
event-grouppolicy-1502
  Neue Computerrichtlinien wurden angewendet; kein Fehler. | New computer policies were applied; no error.
event-grouppolicy-1503
  Neue Benutzerrichtlinien wurden angewendet; kein Fehler. | New user policies were applied; no error.
event-grouppolicy-7016
  Eine Erweiterung der Gruppenrichtlinie endete mit Fehler. | A Group Policy extension ended with an error.
event-netlogon-5719
  Zur Domäne ließ sich keine sichere Sitzung aufbauen; beim Systemstart oft nur zu früh. | No secure session to the domain could be set up; at system start often just too early.
event-netlogon-5783
  Die Sitzung zum Domänencontroller antwortet nicht mehr. | The session to the domain controller no longer answers.
event-security-kerberos-3
  Kerberos meldete einen Fehler; der Code im Text nennt den Grund. | Kerberos reported an error; the code in the text names the reason.
event-security-kerberos-4
  Ein Server konnte das Kerberos-Ticket nicht lesen: doppelter oder falscher Dienstprinzipalname. | A server could not read the Kerberos ticket: duplicate or wrong service principal name.
event-security-auditing-4624
  Ein Konto hat sich angemeldet; kein Fehler. | An account logged on; no error.
event-security-auditing-4625
  Eine Anmeldung ist gescheitert; Status und Unterstatus nennen den Grund. | A logon failed; status and substatus name the reason.
event-security-auditing-4740
  Ein Konto wurde gesperrt; das Ereignis nennt den Rechner, von dem die Versuche kamen. | An account was locked out; the event names the machine the attempts came from.
event-security-auditing-4768
  Ein Kerberos-Ticket (TGT) wurde angefordert; der Ergebniscode nennt einen Fehler. | A Kerberos ticket (TGT) was requested; the result code names a failure.
event-security-auditing-4769
  Ein Kerberos-Dienstticket wurde angefordert; der Fehlercode nennt einen Fehler. | A Kerberos service ticket was requested; the failure code names a failure.
event-security-auditing-4771
  Die Kerberos-Vorabanmeldung ist gescheitert, meist falsches Kennwort (0x18). | Kerberos pre-authentication failed, mostly a wrong password (0x18).
event-security-auditing-4776
  Eine NTLM-Anmeldung wurde geprüft; der Fehlercode nennt einen Fehler. | An NTLM logon was checked; the error code names a failure.
event-service-control-manager-7000
  Ein Dienst ließ sich nicht starten; der Text nennt den Grund. | A service could not be started; the text names the reason.
event-service-control-manager-7001
  Ein Dienst startet nicht, weil ein anderer fehlt, den er braucht. | A service does not start because another one it needs is missing.
event-service-control-manager-7009
  Ein Dienst hat sich beim Start nicht rechtzeitig gemeldet. | A service did not report in time at start.
event-service-control-manager-7011
  Ein Dienst hat auf einen Befehl nicht rechtzeitig geantwortet. | A service did not answer a command in time.
event-service-control-manager-7022
  Ein Dienst blieb beim Starten hängen. | A service hung while starting.
event-service-control-manager-7023
  Ein Dienst wurde mit einem Fehler beendet; der Text nennt ihn. | A service ended with an error; the text names it.
event-service-control-manager-7024
  Ein Dienst wurde mit einem eigenen Fehlercode beendet. | A service ended with an error code of its own.
event-service-control-manager-7031
  Ein Dienst ist abgestürzt und wird neu gestartet. | A service crashed and is being restarted.
event-service-control-manager-7034
  Ein Dienst ist abgestürzt. | A service crashed.
event-service-control-manager-7036
  Ein Dienst wurde gestartet oder beendet; kein Fehler. | A service was started or stopped; no error.
event-service-control-manager-7038
  Ein Dienst konnte sich mit seinem Konto nicht anmelden. | A service could not log on with its account.
event-service-control-manager-7041
  Dem Dienstkonto fehlt das Recht „Anmelden als Dienst“. | The service account lacks the right "Log on as a service".
event-dns-client-1014
  Ein Name ließ sich nicht auflösen, weil kein DNS-Server antwortete. | A name could not be resolved because no DNS server answered.
event-time-service-36
  Die Uhr wurde lange nicht abgeglichen. | The clock has not been synchronised for long.
event-time-service-129
  Die Uhr ließ sich nicht an der Domäne ausrichten. | The clock could not be aligned with the domain.
event-net-runtime-1026
  Ein .NET-Programm ist an einer unbehandelten Ausnahme abgestürzt; der Text nennt sie. | A .NET program crashed with an unhandled exception; the text names it.
event-application-error-1000
  Ein Programm ist abgestürzt; der Text nennt Modul und Ausnahmecode. | A program crashed; the text names module and exception code.
event-application-hang-1002
  Ein Programm reagierte nicht mehr. | A program stopped responding.
event-msiinstaller-1033
  Eine Installation wurde beendet; der Status im Text nennt Erfolg (0) oder Fehler. | An installation ended; the status in the text tells success (0) or failure.
event-msiinstaller-1034
  Eine Deinstallation wurde beendet; der Status im Text nennt Erfolg (0) oder Fehler. | A removal ended; the status in the text tells success (0) or failure.
event-msiinstaller-11707
  Eine Installation war erfolgreich; kein Fehler. | An installation succeeded; no error.
event-msiinstaller-11708
  Eine Installation ist gescheitert; das MSI-Protokoll nennt den Grund. | An installation failed; the MSI log names the reason.
event-msiinstaller-11724
  Eine Deinstallation war erfolgreich; kein Fehler. | A removal succeeded; no error.
event-distributedcom-10016
  Einem Konto fehlen Rechte auf eine COM-Anwendung; meist ohne Folgen. | An account lacks rights on a COM application; mostly without effect.
event-distributedcom-10028
  Über DCOM war ein anderer Rechner nicht erreichbar. | Another machine could not be reached over DCOM.
event-capi2-11
  Der Aufbau einer Zertifikatkette ist gescheitert; Einzelheiten stehen im Ereignis. | Building a certificate chain failed; the event holds the details.
event-capi2-30
  Die Prüfung einer Zertifikatkette nach Richtlinie ist gescheitert. | Checking a certificate chain against policy failed.
event-winrm-10149
  WinRM lauscht nicht auf Anforderungen. | WinRM is not listening for requests.
event-winrm-10154
  WinRM konnte seinen Dienstprinzipalnamen nicht eintragen. | WinRM could not register its service principal name.
event-mssqlserver-9002
  Das Transaktionsprotokoll einer Datenbank ist voll. | The transaction log of a database is full.
event-mssqlserver-1105
  Einer Datenbank fehlt Platz in ihrer Dateigruppe. | A database lacks room in its filegroup.
event-mssqlserver-17806
  Die Windows-Anmeldung am SQL Server (SSPI) ist gescheitert. | The Windows authentication at the SQL Server (SSPI) failed.
event-mssqlserver-18456
  Eine Anmeldung am SQL Server ist gescheitert; der Status nennt den Grund. | A login at the SQL Server failed; the state names the reason.
event-msexchangetransport-12014
  Für STARTTLS fehlt ein Zertifikat mit dem Namen des Connectors. | A certificate with the name of the connector is missing for STARTTLS.
event-msexchangetransport-12016
  Ein Zertifikat für Transport oder STARTTLS ist abgelaufen. | A certificate for transport or STARTTLS has expired.
event-msexchangetransport-12017
  Ein Zertifikat für Transport läuft bald ab. | A certificate for transport expires soon.
event-msexchangetransport-15004
  Die Ressourcen des Transportdienstes werden knapp (Gegendruck). | The resources of the transport service are getting short (back pressure).
event-msexchangetransport-15006
  Der Transportdienst lehnt Mail ab, weil Plattenplatz fehlt. | The transport service refuses mail because disk space is short.
event-msexchangetransport-15007
  Der Transportdienst lehnt Mail ab, weil Arbeitsspeicher fehlt. | The transport service refuses mail because memory is short.
event-outlook-45
  Outlook hat Add-Ins geladen; das Ereignis nennt ihre Startzeiten. | Outlook loaded add-ins; the event lists their start times.
event-outlook-59
  Outlook hat ein Add-In wegen Langsamkeit oder Absturz abgeschaltet. | Outlook disabled an add-in because it was slow or crashed.
`,
};
