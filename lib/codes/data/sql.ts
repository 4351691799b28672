import type { CodeFamily } from '../entry.ts';

/** Errors of SQL Server and its client. */
export const SQL: CodeFamily = {
  id: 'sql',
  label: { de: 'SQL Server', en: 'SQL Server' },
  source: 'sql-errors',
  rows: `
sql-minus-1
  Der Client fand den Server nicht oder bekam keine Verbindung. | The client did not find the server or got no connection.
sql-minus-2
  Zeitüberschreitung: Verbindung oder Abfrage dauerte länger als erlaubt. | Timeout: connection or query took longer than allowed.
sql-2
  Der Server ist nicht erreichbar oder lässt keine Fernverbindungen zu (Named Pipes). | The server cannot be reached or does not allow remote connections (named pipes).
sql-17
  Den SQL Server gibt es nicht, oder der Zugriff wurde verweigert. | The SQL Server does not exist, or access was denied.
sql-26
  Der Client konnte die Instanz nicht finden: SQL-Browser-Dienst, UDP 1434 oder Instanzname prüfen. | The client could not locate the instance: check SQL Browser service, UDP 1434 or instance name.
sql-40
  Es ließ sich keine Verbindung zum SQL Server öffnen; der zweite Code nennt den Grund. | No connection to the SQL Server could be opened; the second code names the reason.
sql-53
  Der Netzpfad zum SQL Server wurde nicht gefunden: Name, Dienst oder Firewall prüfen. | The network path to the SQL Server was not found: check name, service or firewall.
sql-64
  Die Verbindung brach während der Anmeldung ab. | The connection broke during login.
sql-121
  Das Netz hat zu lange nicht geantwortet. | The network did not answer for too long.
sql-233
  Die Verbindung kam zustande, wurde aber bei der Anmeldung beendet; oft Protokoll, Verschlüsselung oder zu viele Verbindungen. | The connection was made but ended at login; often protocol, encryption or too many connections.
sql-102
  Schreibfehler in einer SQL-Anweisung. | Syntax error in an SQL statement.
sql-156
  Schreibfehler bei einem Schlüsselwort. | Syntax error near a keyword.
sql-207
  Eine Spalte dieses Namens gibt es nicht; oft passt die Datenbankversion nicht zum Programm. | There is no column of this name; often the database version does not fit the program.
sql-208
  Eine Tabelle oder Sicht dieses Namens gibt es nicht. | There is no table or view of this name.
sql-229
  Dem Konto fehlt ein Recht auf ein Datenbankobjekt. | The account lacks a right on a database object.
sql-245
  Ein Wert ließ sich nicht umwandeln. | A value could not be converted.
sql-262
  Dem Konto fehlt ein Recht, etwa zum Anlegen einer Datenbank. | The account lacks a right, such as creating a database.
sql-297
  Dem Konto fehlt das Recht für diese Aktion. | The account lacks the right for this action.
sql-515
  Eine Pflichtspalte blieb leer. | A mandatory column stayed empty.
sql-547
  Eine Fremdschlüssel- oder Prüfregel wurde verletzt. | A foreign key or check rule was violated.
sql-596
  Die Sitzung wurde beendet. | The session was ended.
sql-601
  Daten wurden während des Lesens verschoben; Abfrage wiederholen. | Data was moved while it was read; repeat the query.
sql-605
  Die Datenbank ist beschädigt: eine Seite gehört zu einem anderen Objekt. | The database is damaged: a page belongs to another object.
sql-701
  Dem SQL Server fehlt Arbeitsspeicher. | The SQL Server is short of memory.
sql-802
  Im Pufferspeicher ist kein Platz. | There is no room in the buffer memory.
sql-823
  Das Betriebssystem meldete beim Lesen oder Schreiben einen Fehler; Datenträger prüfen. | The operating system reported an error on reading or writing; check the disk.
sql-824
  Eine Datenbankseite ist beschädigt; Datenträger und Sicherung prüfen. | A database page is damaged; check disk and backup.
sql-825
  Ein Lesevorgang gelang erst nach Wiederholung; der Datenträger kündigt seinen Ausfall an. | A read succeeded only after retries; the disk announces its failure.
sql-833
  Lese- oder Schreibvorgänge dauern länger als 15 Sekunden. | Reads or writes take longer than 15 seconds.
sql-845
  Das Warten auf eine Datenbankseite dauerte zu lange. | Waiting for a database page took too long.
sql-911
  Eine Datenbank dieses Namens gibt es nicht. | There is no database of this name.
sql-916
  Das Konto darf die Datenbank nicht benutzen. | The account may not use the database.
sql-924
  Die Datenbank ist im Einzelbenutzermodus und schon geöffnet. | The database is in single-user mode and already open.
sql-926
  Die Datenbank ist als verdächtig (suspect) gekennzeichnet. | The database is marked suspect.
sql-927
  Die Datenbank wird gerade wiederhergestellt. | The database is being restored.
sql-942
  Die Datenbank ist offline. | The database is offline.
sql-945
  Die Datenbank lässt sich nicht öffnen: Dateien fehlen, Speicher oder Platz reicht nicht. | The database cannot be opened: files are missing, or memory or disk space is short.
sql-948
  Die Datenbank stammt von einem neueren SQL Server. | The database comes from a newer SQL Server.
sql-976
  Die Datenbank gehört zu einer Verfügbarkeitsgruppe und ist hier nicht lesbar. | The database belongs to an availability group and is not readable here.
sql-1088
  Das Objekt gibt es nicht, oder es fehlen Rechte. | The object does not exist, or rights are missing.
sql-1101
  In der Dateigruppe ist kein Platz für eine neue Seite: Datenträger voll oder Größengrenze erreicht. | There is no room in the filegroup for a new page: disk full or size limit reached.
sql-1105
  In der Dateigruppe ist kein Platz mehr; bei SQL Server Express oft die Größengrenze der Datenbank. | There is no room left in the filegroup; with SQL Server Express often the size limit of the database.
sql-1205
  Die Sitzung wurde als Opfer eines Deadlocks abgebrochen; den Vorgang wiederholen. | The session was chosen as deadlock victim; repeat the operation.
sql-1222
  Das Warten auf eine Sperre dauerte zu lange. | Waiting for a lock took too long.
sql-1785
  Ein Fremdschlüssel würde mehrfache Löschwege erzeugen. | A foreign key would cause multiple cascade paths.
sql-1801
  Eine Datenbank dieses Namens gibt es schon. | A database of this name already exists.
sql-1802
  Das Anlegen der Datenbank ist gescheitert; die Meldung davor nennt den Grund. | Creating the database failed; the message before it names the reason.
sql-1827
  Die Datenbank würde die Größengrenze der Edition überschreiten (SQL Server Express). | The database would exceed the size limit of the edition (SQL Server Express).
sql-2601
  Ein Wert ist in einem eindeutigen Index schon vorhanden. | A value already exists in a unique index.
sql-2627
  Ein Schlüsselwert ist schon vorhanden. | A key value already exists.
sql-2812
  Die gespeicherte Prozedur wurde nicht gefunden. | The stored procedure was not found.
sql-3013
  Sicherung oder Wiederherstellung wurde abgebrochen; die Meldung davor nennt den Grund. | Backup or restore was ended; the message before it names the reason.
sql-3041
  Eine Sicherung ist gescheitert; Einzelheiten stehen im Fehlerprotokoll. | A backup failed; details are in the error log.
sql-3101
  Die Datenbank ist in Gebrauch und lässt sich nicht wiederherstellen. | The database is in use and cannot be restored.
sql-3154
  Die Sicherung gehört zu einer anderen Datenbank. | The backup belongs to another database.
sql-3169
  Die Sicherung stammt von einem neueren SQL Server. | The backup comes from a newer SQL Server.
sql-3201
  Die Sicherungsdatei lässt sich nicht öffnen; der Code dahinter nennt den Grund. | The backup file cannot be opened; the code after it names the reason.
sql-3271
  Beim Zugriff auf die Sicherungsdatei trat ein Fehler auf. | An error occurred when accessing the backup file.
sql-3701
  Das zu löschende Objekt gibt es nicht, oder es fehlen Rechte. | The object to be dropped does not exist, or rights are missing.
sql-4060
  Die Datenbank lässt sich nicht öffnen: Name falsch, offline oder keine Rechte. | The database cannot be opened: wrong name, offline or no rights.
sql-4064
  Die Standarddatenbank des Kontos lässt sich nicht öffnen. | The default database of the account cannot be opened.
sql-5118
  Die Datei ist komprimiert, aber nicht schreibgeschützt. | The file is compressed but not read-only.
sql-5120
  Eine Datenbankdatei lässt sich nicht öffnen, meist fehlen Rechte des Dienstkontos. | A database file cannot be opened, mostly rights of the service account are missing.
sql-5123
  Eine Datenbankdatei lässt sich nicht anlegen; der Code dahinter nennt den Grund. | A database file cannot be created; the code after it names the reason.
sql-5171
  Die Datei ist keine primäre Datenbankdatei. | The file is no primary database file.
sql-5173
  Dateien gehören zu verschiedenen Datenbanken. | Files belong to different databases.
sql-7391
  Eine verteilte Transaktion ließ sich nicht beginnen (MSDTC). | A distributed transaction could not be started (MSDTC).
sql-7399
  Ein Verbindungsserver meldete einen Fehler. | A linked server reported an error.
sql-8114
  Ein Datentyp ließ sich nicht umwandeln. | A data type could not be converted.
sql-8152
  Ein Text ist länger als seine Spalte. | A text is longer than its column.
sql-8645
  Das Warten auf Arbeitsspeicher für eine Abfrage dauerte zu lange. | Waiting for memory for a query took too long.
sql-9002
  Das Transaktionsprotokoll ist voll; log_reuse_wait_desc nennt den Grund. | The transaction log is full; log_reuse_wait_desc names the reason.
sql-9003
  Das Transaktionsprotokoll ist beschädigt oder passt nicht zur Datenbank. | The transaction log is damaged or does not fit the database.
sql-10053
  Der eigene Rechner hat die Verbindung zum SQL Server abgebrochen. | The own machine cut the connection to the SQL Server.
sql-10054
  Der SQL Server oder etwas dazwischen hat die Verbindung abgebrochen; oft TLS-Version. | The SQL Server or something in between cut the connection; often the TLS version.
sql-10060
  Keine Antwort vom SQL Server: Firewall oder falscher Port. | No answer from the SQL Server: firewall or wrong port.
sql-10061
  Am Port des SQL Servers nimmt niemand die Verbindung an: Dienst oder TCP/IP ist aus. | Nobody accepts the connection on the port of the SQL Server: service or TCP/IP is off.
sql-11001
  Der Name des SQL Servers lässt sich nicht auflösen. | The name of the SQL Server cannot be resolved.
sql-14258
  Der SQL-Server-Agent startet gerade; später wiederholen. | SQL Server Agent is starting; repeat later.
sql-15023
  Den Benutzer gibt es in der Datenbank schon, oft verwaist nach einer Wiederherstellung. | The user already exists in the database, often orphaned after a restore.
sql-15025
  Die Anmeldung gibt es schon. | The login already exists.
sql-15151
  Das Objekt gibt es nicht, oder es fehlen Rechte. | The object does not exist, or rights are missing.
sql-15247
  Dem Konto fehlt das Recht für diese Aktion. | The account lacks the right for this action.
sql-15281
  Eine Funktion ist auf diesem Server abgeschaltet, etwa xp_cmdshell. | A feature is switched off on this server, such as xp_cmdshell.
sql-15401
  Das Windows-Konto wurde nicht gefunden. | The Windows account was not found.
sql-15404
  Auskünfte über ein Windows-Konto waren nicht möglich, oft ist kein Domänencontroller erreichbar. | Information about a Windows account was not available, often no domain controller can be reached.
sql-17142
  Der SQL Server ist angehalten und nimmt keine neuen Verbindungen an. | The SQL Server is paused and accepts no new connections.
sql-17182
  Die Netzschnittstelle des SQL Servers startet nicht, oft wegen eines Zertifikats. | The network interface of the SQL Server does not start, often because of a certificate.
sql-17187
  Der SQL Server startet noch und nimmt keine Verbindungen an. | The SQL Server is still starting and accepts no connections.
sql-17204
  Eine Datenbankdatei lässt sich nicht öffnen; der Code dahinter nennt den Grund. | A database file cannot be opened; the code after it names the reason.
sql-17207
  Eine Datenbankdatei lässt sich nicht anlegen oder öffnen; der Code dahinter nennt den Grund. | A database file cannot be created or opened; the code after it names the reason.
sql-17806
  Die Windows-Anmeldung (SSPI) ist gescheitert; der Code daneben nennt den Grund. | The Windows authentication (SSPI) failed; the code beside it names the reason.
sql-17828
  Die erste Nachricht einer Verbindung war ungültig, oft ein Scanner. | The first message of a connection was invalid, often a scanner.
sql-17836
  Die Länge einer Nachricht war ungültig, oft ein Scanner. | The length of a message was invalid, often a scanner.
sql-18401
  Der SQL Server führt gerade Aktualisierungsskripte aus; später wiederholen. | The SQL Server is running upgrade scripts; repeat later.
sql-18450
  Die Anmeldung ist nicht für diese Art von Verbindung freigegeben. | The login is not allowed for this kind of connection.
sql-18451
  Nur Administratoren dürfen sich gerade anmelden. | Only administrators may log in at the moment.
sql-18452
  Die Anmeldung kommt aus einer Domäne, der nicht vertraut wird. | The login comes from a domain that is not trusted.
sql-18456
  Die Anmeldung ist gescheitert; die Zahl hinter „State“ („Status“) im Serverprotokoll nennt den Grund. | The login failed; the number after "State" in the server log names the reason.
sql-18461
  Der SQL Server ist im Einzelbenutzermodus. | The SQL Server is in single-user mode.
sql-18470
  Die Anmeldung ist deaktiviert. | The login is disabled.
sql-18486
  Die Anmeldung ist gesperrt. | The login is locked out.
sql-18487
  Das Kennwort der Anmeldung ist abgelaufen. | The password of the login has expired.
sql-18488
  Das Kennwort der Anmeldung muss geändert werden. | The password of the login has to be changed.
sql-26023
  Der SQL Server kann am TCP-Port nicht lauschen, er ist belegt. | The SQL Server cannot listen on the TCP port, it is taken.
sql-40613
  Die Azure-Datenbank ist gerade nicht verfügbar; später wiederholen. | The Azure database is not available at the moment; repeat later.
sql-40615
  Die Firewall der Azure-Datenbank lässt diese IP-Adresse nicht zu. | The firewall of the Azure database does not allow this IP address.
`,
};
