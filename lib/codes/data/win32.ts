import type { CodeFamily } from '../entry.ts';

/** Win32 codes of files, services and the system in general. */
export const WIN32: CodeFamily = {
  id: 'win32',
  label: { de: 'Windows allgemein (Win32)', en: 'Windows general (Win32)' },
  source: 'winerror',
  rows: `
win32-1 | Incorrect function. | Unzulässige Funktion.
  Das Gerät oder Programm kennt den verlangten Vorgang nicht; als Rückgabewert heißt 1 nur „fehlgeschlagen“. | The device or program does not know the requested operation; as an exit code 1 only means "failed".
win32-2 | The system cannot find the file specified. | Das System kann die angegebene Datei nicht finden.
  Eine Datei oder ein Registrierungseintrag fehlt am erwarteten Ort. | A file or registry entry is missing where it is expected.
win32-3 | The system cannot find the path specified. | Das System kann den angegebenen Pfad nicht finden.
  Ein Ordner im Pfad fehlt oder ist nicht erreichbar. | A folder in the path is missing or out of reach.
win32-4 | The system cannot open the file. | Das System kann die Datei nicht öffnen.
  Zu viele Dateien sind gleichzeitig geöffnet. | Too many files are open at the same time.
win32-5 | Access is denied. | Zugriff verweigert
  Dem Konto fehlt eine Berechtigung, das Programm läuft nicht mit erhöhten Rechten, oder eine Datei ist gesperrt. | The account lacks a permission, the program does not run elevated, or a file is locked.
win32-6 | The handle is invalid. | Das Handle ist ungültig.
  Ein Programm benutzt eine Datei oder Verbindung, die nicht mehr offen ist. | A program uses a file or connection that is no longer open.
win32-8 | Not enough memory resources are available to process this command. | Für diesen Befehl ist nicht genügend Speicher verfügbar.
  Arbeitsspeicher oder ein Systemspeicherbereich ist erschöpft. | Memory or a system memory area is exhausted.
win32-11 | An attempt was made to load a program with an incorrect format. | Es wurde versucht, eine Datei mit einem falschen Format zu laden.
  Programm und Bibliothek haben verschiedene Bitbreite (32/64 Bit), oder die Datei ist beschädigt. | Program and library differ in bitness (32/64 bit), or the file is damaged.
win32-13 | The data is invalid. | Die Daten sind unzulässig.
  Gelesene Daten haben nicht die erwartete Form, etwa eine beschädigte Konfiguration. | Data that was read is not in the expected form, such as a damaged configuration.
win32-14 | Not enough storage is available to complete this operation.
  Für den Vorgang reicht der Arbeitsspeicher nicht aus. | There is not enough memory for the operation.
win32-21 | The device is not ready. | Das Gerät ist nicht bereit.
  Ein Laufwerk enthält keinen Datenträger oder antwortet noch nicht. | A drive holds no medium or does not answer yet.
win32-23 | Data error (cyclic redundancy check). | Datenfehler (CRC-Prüfung).
  Daten auf dem Datenträger sind beschädigt. | Data on the disk is damaged.
win32-32 | The process cannot access the file because it is being used by another process. | Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird.
  Ein anderes Programm hält die Datei offen, oft Virenscanner, Sicherung oder ein noch laufender Dienst. | Another program holds the file open, often a virus scanner, a backup or a service that still runs.
win32-33 | The process cannot access the file because another process has locked a portion of the file.
  Ein anderes Programm hat einen Teil der Datei gesperrt. | Another program has locked a part of the file.
win32-38 | Reached the end of the file.
  Das Ende der Datei wurde früher erreicht als erwartet. | The end of the file came earlier than expected.
win32-39 | The disk is full.
  Der Datenträger ist voll. | The disk is full.
win32-50 | The request is not supported. | Die Anforderung wird nicht unterstützt.
  Gerät, Dateisystem oder Dienst kennt diese Anforderung nicht. | Device, file system or service does not know this request.
win32-80 | The file exists. | Die Datei ist vorhanden.
  Die anzulegende Datei gibt es schon. | The file to be created already exists.
win32-82 | The directory or file cannot be created. | Das Verzeichnis oder die Datei kann nicht erstellt werden.
  Am Zielort darf oder kann nichts angelegt werden. | Nothing may or can be created at the destination.
win32-87 | The parameter is incorrect. | Falscher Parameter.
  Ein Wert in Aufruf, Befehl oder Konfiguration ist unzulässig. | A value in a call, command or configuration is not allowed.
win32-109 | The pipe has been ended. | Die Pipe wurde beendet.
  Die Gegenseite hat die Verbindung zwischen zwei Programmen geschlossen. | The other side closed the connection between two programs.
win32-110 | The system cannot open the device or file specified. | Das System kann das angegebene Gerät oder die angegebene Datei nicht öffnen.
  Eine Datei, oft ein Installationspaket, lässt sich nicht öffnen. | A file, often an installation package, cannot be opened.
win32-112 | There is not enough space on the disk. | Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung.
  Der Datenträger ist voll. | The disk is full.
win32-121 | The semaphore timeout period has expired. | Das Zeitlimit für die Semaphore wurde erreicht.
  Ein Gerät oder eine Netzfreigabe hat zu lange nicht geantwortet. | A device or network share did not answer for too long.
win32-122 | The data area passed to a system call is too small. | Der an einen Systemaufruf übergebene Datenbereich ist zu klein.
  Ein Programm hat zu wenig Platz für die Antwort vorgesehen. | A program provided too little room for the answer.
win32-123 | The filename, directory name, or volume label syntax is incorrect. | Die Syntax für den Dateinamen, Verzeichnisnamen oder die Datenträgerbezeichnung ist falsch.
  Ein Pfad enthält unzulässige Zeichen, oft Anführungszeichen oder ein kopiertes Sonderzeichen. | A path contains characters that are not allowed, often quotation marks or a copied special character.
win32-126 | The specified module could not be found. | Das angegebene Modul wurde nicht gefunden.
  Eine DLL oder etwas, das sie selbst benötigt, fehlt. | A DLL or something it needs itself is missing.
win32-127 | The specified procedure could not be found. | Die angegebene Prozedur wurde nicht gefunden.
  Eine DLL ist vorhanden, aber in der falschen Version. | A DLL is present but in the wrong version.
win32-145 | The directory is not empty. | Das Verzeichnis ist nicht leer.
  Ein zu löschender Ordner enthält noch Dateien. | A folder to be deleted still contains files.
win32-161 | The specified path is invalid. | Der angegebene Pfad ist ungültig.
  Der Pfad ist ungültig geschrieben. | The path is written in an invalid way.
win32-170 | The requested resource is in use. | Die angeforderte Ressource wird bereits verwendet.
  Etwas, das benötigt wird, ist gerade in Gebrauch. | Something that is needed is in use at the moment.
win32-183 | Cannot create a file when that file already exists. | Eine Datei kann nicht erstellt werden, wenn sie bereits vorhanden ist.
  Ein Objekt gleichen Namens gibt es schon. | An object of the same name already exists.
win32-193
  Die Datei ist kein gültiges Programm für dieses Windows (falsche Bitbreite oder beschädigt). | The file is no valid program for this Windows (wrong bitness or damaged).
win32-206 | The filename or extension is too long. | Der Dateiname oder die Erweiterung ist zu lang.
  Der Pfad ist länger, als Windows oder das Programm erlaubt. | The path is longer than Windows or the program allows.
win32-231 | All pipe instances are busy. | Alle Pipeinstanzen sind ausgelastet.
  Der Dienst am anderen Ende bedient gerade keine weitere Verbindung. | The service at the other end serves no further connection at the moment.
win32-232 | The pipe is being closed.
  Die Gegenseite schließt gerade die Verbindung. | The other side is closing the connection.
win32-233 | No process is on the other end of the pipe. | Kein Prozess ist am anderen Ende der Pipe.
  Bei SQL Server nimmt die Instanz das gewählte Protokoll nicht an oder lehnt die Anmeldung ab. | With SQL Server the instance does not accept the chosen protocol or refuses the login.
win32-234 | More data is available. | Es sind mehr Daten verfügbar.
  Die Antwort war länger als der vorgesehene Platz. | The answer was longer than the room provided.
win32-258 | The wait operation timed out. | Der Wartevorgang wurde abgebrochen.
  Eine Antwort kam nicht innerhalb der Wartezeit; bei SQL Server dauerte Verbindung oder Abfrage zu lange. | An answer did not come within the waiting time; with SQL Server the connection or query took too long.
win32-259 | No more data is available. | Es sind keine weiteren Daten verfügbar.
  Eine Liste ist zu Ende; oft nur ein Hinweis. | A list is at its end; often only a note.
win32-267 | The directory name is invalid. | Der Verzeichnisname ist ungültig.
  An der Stelle eines Ordners steht etwas anderes. | Something else stands in the place of a folder.
win32-299
  Ein Vorgang zwischen Prozessen wurde nur zum Teil ausgeführt, oft wegen verschiedener Bitbreite. | An operation between processes was carried out only in part, often because of different bitness.
win32-534 | Arithmetic result exceeded 32 bits.
  Das Ergebnis einer Rechnung war zu groß. | The result of a calculation was too large.
win32-740 | The requested operation requires elevation. | Der angeforderte Vorgang erfordert erhöhte Rechte.
  Das Programm muss als Administrator gestartet werden. | The program has to be started as administrator.
win32-995 | The I/O operation has been aborted because of either a thread exit or an application request. | Der E/A-Vorgang wurde wegen eines Threadendes oder einer Anwendungsanforderung abgebrochen.
  Ein Lese- oder Schreibvorgang wurde abgebrochen, oft beim Beenden oder nach einem Zeitlimit. | A read or write was cancelled, often at shutdown or after a time limit.
win32-997 | Overlapped I/O operation is in progress. | Überlappender E/A-Vorgang wird verarbeitet.
  Der Vorgang läuft noch; kein Fehler. | The operation is still running; no error.
win32-998 | Invalid access to memory location. | Unzulässiger Zugriff auf einen Speicherbereich.
  Ein Programm griff auf fremden Speicher zu; auch Schadsoftwareschutz kann das auslösen. | A program accessed memory that is not its own; malware protection can cause this too.
win32-1001
  Ein Programm hat sich zu tief selbst aufgerufen und stürzt ab. | A program called itself too deeply and crashes.
win32-1006 | The volume for a file has been externally altered so that the opened file is no longer valid.
  Der Datenträger unter einer offenen Datei hat sich geändert. | The volume under an open file has changed.
win32-1009 | The configuration registry database is corrupt.
  Die Registrierung ist beschädigt. | The registry is damaged.
win32-1010 | The configuration registry key is invalid.
  Ein Registrierungsschlüssel ist ungültig. | A registry key is invalid.
win32-1018 | Illegal operation attempted on a registry key that has been marked for deletion. | Es wurde versucht, einen Registrierungsschlüssel einem unzulässigen Vorgang zu unterziehen, der zum Löschen markiert wurde.
  Das Benutzerprofil wurde schon entladen; Dienst oder Sitzung neu starten. | The user profile was already unloaded; restart the service or session.
win32-1051 | A stop control has been sent to a service that other running services are dependent on.
  Vor dem Dienst müssen die von ihm abhängigen Dienste beendet werden. | The services that depend on this one have to be stopped first.
win32-1052 | The requested control is not valid for this service.
  Der Dienst kennt diesen Befehl nicht. | The service does not know this command.
win32-1053 | The service did not respond to the start or control request in a timely fashion. | Der Dienst antwortete nicht rechtzeitig auf die Start- oder Steuerungsanforderung.
  Der Dienst kam beim Start nicht rechtzeitig hoch, etwa weil der Rechner langsam ist oder etwas auf eine Antwort aus dem Netz wartet. | The service did not come up in time, for instance because the machine is slow or something waits for an answer from the network.
win32-1054 | A thread could not be created for the service.
  Für den Dienst ließ sich kein Thread anlegen. | No thread could be created for the service.
win32-1055 | The service database is locked.
  Die Liste der Dienste ist gerade gesperrt. | The list of services is locked at the moment.
win32-1056 | An instance of the service is already running. | Es wird bereits eine Instanz des Dienstes ausgeführt.
  Der Dienst läuft schon. | The service is already running.
win32-1057 | The account name is invalid or does not exist, or the password is invalid for the account name specified. | Der angegebene Kontoname ist ungültig oder nicht vorhanden, oder das Kennwort ist für den angegebenen Kontonamen ungültig.
  Das Konto, unter dem der Dienst laufen soll, oder sein Kennwort stimmt nicht. | The account the service is to run under, or its password, is wrong.
win32-1058 |  | Der angegebene Dienst kann nicht gestartet werden. Er ist deaktiviert oder nicht mit aktivierten Geräten verbunden.
  Der Dienst ist deaktiviert; der Starttyp muss geändert werden. | The service is disabled; its start type has to be changed.
win32-1059 | Circular service dependency was specified.
  Zwei Dienste setzen einander voraus. | Two services require each other.
win32-1060 | The specified service does not exist as an installed service. | Der angegebene Dienst ist kein installierter Dienst.
  Einen Dienst dieses Namens gibt es nicht; auf Schreibweise und vollständige Installation achten. | There is no service of this name; check spelling and whether the installation is complete.
win32-1061 | The service cannot accept control messages at this time. | Der Dienst kann derzeit keine Steuermeldungen annehmen.
  Der Dienst startet oder beendet sich gerade. | The service is just starting or stopping.
win32-1062 | The service has not been started. | Der Dienst wurde nicht gestartet.
  Der angesprochene Dienst läuft nicht. | The addressed service is not running.
win32-1064 | An exception occurred in the service when handling the control request.
  Der Dienst ist beim Bearbeiten eines Befehls abgestürzt. | The service crashed while handling a command.
win32-1066 | The service has returned a service-specific error code. | Der Dienst hat einen dienstspezifischen Fehlercode zurückgegeben.
  Der Dienst nennt einen eigenen zweiten Code; nur dieser sagt etwas aus. | The service gives a second code of its own; only that one is telling.
win32-1067 | The process terminated unexpectedly. | Der Prozess wurde unerwartet beendet.
  Der Dienst ist abgestürzt; das Anwendungsprotokoll nennt meist den Grund. | The service crashed; the application log mostly gives the reason.
win32-1068 | The dependency service or group failed to start. | Der Abhängigkeitsdienst oder die Abhängigkeitsgruppe konnte nicht gestartet werden.
  Ein anderer Dienst, den dieser braucht, läuft nicht. | Another service that this one needs does not run.
win32-1069 | The service did not start due to a logon failure. | Der Dienst konnte wegen einer fehlerhaften Anmeldung nicht gestartet werden.
  Das Dienstkonto kann sich nicht anmelden: Kennwort geändert, Konto gesperrt oder Recht „Anmelden als Dienst“ fehlt. | The service account cannot log on: password changed, account locked, or the right "Log on as a service" is missing.
win32-1070 | After starting, the service hung in a start-pending state.
  Der Dienst blieb beim Starten hängen. | The service hung while starting.
win32-1072 | The specified service has been marked for deletion. | Der angegebene Dienst wurde zum Löschen markiert.
  Der Dienst verschwindet, sobald alle Fenster der Diensteverwaltung geschlossen sind oder neu gestartet wurde. | The service disappears as soon as all windows of the services console are closed or the machine was restarted.
win32-1073 | The specified service already exists. | Der angegebene Dienst ist bereits vorhanden.
  Einen Dienst dieses Namens gibt es schon, oft als Rest einer früheren Installation. | A service of this name already exists, often left over from an earlier installation.
win32-1077 | No attempts to start the service have been made since the last boot.
  Der Dienst wurde seit dem Systemstart nicht gestartet. | The service was not started since the system start.
win32-1078 | The name is already in use as either a service name or a service display name.
  Name oder Anzeigename ist schon vergeben. | Name or display name is already taken.
win32-1114 | A dynamic link library (DLL) initialization routine failed.
  Eine DLL hat sich beim Laden nicht einrichten können. | A DLL could not set itself up when it was loaded.
win32-1115 | A system shutdown is in progress. | Das System wird heruntergefahren.
  Der Rechner fährt gerade herunter. | The machine is shutting down.
win32-1131
  Programme warten gegenseitig aufeinander. | Programs wait for each other.
win32-1151 | The specified program is not a Windows or MS-DOS program.
  Die Datei ist kein Programm für Windows. | The file is no program for Windows.
win32-1168 | Element not found. | Element nicht gefunden.
  Das Gesuchte gibt es nicht; was fehlt, sagt nur der Zusammenhang. | What was looked for does not exist; only the context tells what is missing.
win32-1170 | The property set specified does not exist on the object.
  Das Objekt hat die gesuchten Eigenschaften nicht. | The object does not have the wanted properties.
win32-1223 | The operation was canceled by the user. | Der Vorgang wurde durch den Benutzer abgebrochen.
  Ein Dialog, etwa die Benutzerkontensteuerung, wurde abgebrochen. | A dialog, such as User Account Control, was cancelled.
win32-1247 | An attempt was made to perform an initialization operation when initialization has already been completed.
  Etwas wurde zum zweiten Mal eingerichtet. | Something was set up for the second time.
win32-1450 | Insufficient system resources exist to complete the requested service. | Nicht genügend Systemressourcen, um den angeforderten Dienst auszuführen.
  Dem System fehlen Speicher oder Handles. | The system is short of memory or handles.
win32-1453
  Ein Speicherkontingent ist ausgeschöpft. | A memory quota is used up.
win32-1455 | The paging file is too small for this operation to complete. | Die Auslagerungsdatei ist zu klein, um diesen Vorgang durchzuführen.
  Arbeitsspeicher und Auslagerungsdatei reichen nicht aus. | Memory and page file are not sufficient.
win32-1460 | This operation returned because the timeout period expired. | Dieser Vorgang wurde wegen Zeitüberschreitung zurückgegeben.
  Eine Antwort kam nicht innerhalb der Wartezeit. | An answer did not come within the waiting time.
win32-1392 | The file or directory is corrupted and unreadable. | Die Datei oder das Verzeichnis ist beschädigt und nicht lesbar.
  Das Dateisystem ist beschädigt. | The file system is damaged.
win32-1393 | The disk structure is corrupted and unreadable.
  Die Struktur des Datenträgers ist beschädigt. | The structure of the disk is damaged.
win32-5023 | The group or resource is not in the correct state to perform the requested operation. | Die Gruppe oder Ressource hat nicht den richtigen Status, um den angeforderten Vorgang auszuführen.
  Der Zustand passt nicht zum Vorgang; tritt auch beim Zugriff auf Zertifikate mit geschütztem Schlüssel auf. | The state does not fit the operation; it also appears with access to certificates whose key is protected.
win32-14001
  Die Side-by-Side-Konfiguration eines Programms ist falsch; meist fehlt eine Visual-C++-Laufzeit. | The side-by-side configuration of a program is wrong; mostly a Visual C++ runtime is missing.
win32-14098 | The component store has been corrupted.
  Der Komponentenspeicher von Windows ist beschädigt; DISM kann ihn reparieren. | The component store of Windows is damaged; DISM can repair it.
win32-1260
  Eine Gruppenrichtlinie oder AppLocker verbietet das Programm. | A group policy or AppLocker forbids the program.
win32-225 | Operation did not complete successfully because the file contains a virus or potentially unwanted software.
  Der Virenschutz hat die Datei gesperrt. | The virus protection has blocked the file.
`,
};
