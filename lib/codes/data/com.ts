import type { CodeFamily } from '../entry.ts';

/** HRESULTs of COM, automation, WMI and URL monikers. */
export const COM: CodeFamily = {
  id: 'com',
  label: { de: 'COM und RPC', en: 'COM and RPC' },
  source: 'winerror',
  rows: `
0x80004001 | Not implemented | Nicht implementiert
  Die aufgerufene Funktion gibt es in dieser Version oder Komponente nicht. | The called function does not exist in this version or component.
0x80004002 | No such interface supported | Schnittstelle nicht unterstützt
  Die Komponente bietet die verlangte COM-Schnittstelle nicht an, oft weil eine Registrierung beschädigt ist oder fehlt. | The component does not offer the requested COM interface, often because a registration is damaged or missing.
0x80004003 | Invalid pointer | Ungültiger Zeiger
  Ein Programm hat eine leere oder ungültige Speicheradresse übergeben; das ist ein Programmfehler. | A program passed an empty or invalid memory address; this is a program error.
0x80004004 | Operation aborted | Vorgang abgebrochen
  Der Vorgang wurde von einem Benutzer oder Programm abgebrochen. | The operation was stopped by a user or a program.
0x80004005 | Unspecified error | Unbekannter Fehler
  Allgemeiner Fehler ohne eigene Aussage; entscheidend ist der Text daneben oder ein zweiter Code. | General failure that says nothing by itself; the text beside it or a second code tells the cause.
0x8000FFFF | Catastrophic failure | Schwerwiegender Fehler
  Eine Komponente war in einem Zustand, mit dem sie nicht gerechnet hat; meist hilft nur der Blick in ihr eigenes Protokoll. | A component was in a state that it did not expect; mostly only its own log helps further.
0x8000000A | The data necessary to complete this operation is not yet available.
  Die Daten für den Vorgang liegen noch nicht vor; später noch einmal versuchen. | The data for the operation is not there yet; try again later.
0x80010001 | Call was rejected by callee. | Aufruf wurde durch Aufgerufenen abgelehnt.
  Das angesprochene Programm, etwa Outlook oder Word, war beschäftigt oder zeigte einen Dialog. | The addressed program, such as Outlook or Word, was busy or showed a dialog.
0x8001010A | The message filter indicated that the application is busy.
  Das angesprochene Programm ist beschäftigt und bittet darum, den Aufruf zu wiederholen. | The addressed program is busy and asks for the call to be repeated.
0x80010108 | The object invoked has disconnected from its clients. | Das aufgerufene Objekt wurde von den Clients getrennt.
  Das Programm hinter dem Objekt wurde beendet oder hat die Verbindung getrennt. | The program behind the object has ended or has dropped the connection.
0x80010106 | Cannot change thread mode after it is set.
  Ein Thread wurde schon mit einem anderen COM-Modell gestartet; das ist ein Programmfehler. | A thread was already started with another COM model; this is a program error.
0x8001010E | The application called an interface that was marshalled for a different thread.
  Ein Objekt wurde aus dem falschen Thread benutzt; das ist ein Programmfehler, häufig in Office-Add-Ins. | An object was used from the wrong thread; this is a program error, common in Office add-ins.
0x80010105 | The server threw an exception. | Ausnahmefehler des Servers.
  Das angesprochene Programm ist bei der Ausführung des Aufrufs abgestürzt. | The addressed program crashed while it carried out the call.
0x80010100 | System call failed.
  Ein Systemaufruf innerhalb der COM-Laufzeit ist fehlgeschlagen. | A system call within the COM runtime failed.
0x80020003 | Member not found. | Mitglied nicht gefunden.
  Das Objekt kennt die aufgerufene Methode oder Eigenschaft nicht. | The object does not know the called method or property.
0x80020005 | Type mismatch. | Typkonflikt.
  Ein übergebener Wert hat den falschen Datentyp. | A passed value has the wrong data type.
0x80020006 | Unknown name. | Unbekannter Name.
  Der Name einer Methode oder Eigenschaft ist unbekannt, oft wegen einer falschen Programmversion. | The name of a method or property is unknown, often because of a wrong program version.
0x80020009 | Exception occurred. | Ausnahmefehler aufgetreten.
  Das aufgerufene Objekt meldet selbst einen Fehler; dessen Text nennt die Ursache. | The called object reports an error of its own; its text names the cause.
0x8002000A | Out of present range.
  Ein Zahlenwert liegt außerhalb des zulässigen Bereichs. | A number is out of the allowed range.
0x8002801D | Library not registered. | Bibliothek nicht registriert.
  Eine Typbibliothek ist nicht oder in falscher Version registriert, bei Office oft nach einem Versionswechsel. | A type library is not registered or in the wrong version, with Office often after a change of version.
0x80029C4A | Error loading type library/DLL. | Fehler beim Laden der Typbibliothek/DLL.
  Eine Typbibliothek lässt sich nicht laden; Reparatur der Anwendung hilft meist. | A type library cannot be loaded; repairing the application mostly helps.
0x80030002
  Die Datei oder der Datenstrom im strukturierten Speicher wurde nicht gefunden. | The file or stream in the structured storage was not found.
0x80030005 | Access Denied.
  Auf eine Datei oder einen Speicher in ihr durfte nicht zugegriffen werden. | Access to a file or to a storage inside it was refused.
0x80030009
  Ein Programm hat beim Zugriff auf strukturierten Speicher eine ungültige Adresse übergeben. | A program passed an invalid address when accessing structured storage.
0x80030050
  Die anzulegende Datei gibt es schon. | The file to be created already exists.
0x80030070 | There is insufficient disk space to complete operation.
  Der Datenträger ist voll. | The disk is full.
0x80040111 | ClassFactory cannot supply requested class
  Die Komponente kann das verlangte Objekt nicht liefern; bei Outlook (MAPI) heißt derselbe Code, dass die Anmeldung am Postfach gescheitert ist. | The component cannot supply the requested object; with Outlook (MAPI) the same code says that the logon to the mailbox failed.
0x80040154 | Class not registered | Klasse nicht registriert
  Eine COM-Komponente ist nicht registriert oder nur für die andere Bitbreite (32/64 Bit) vorhanden. | A COM component is not registered or exists only for the other bitness (32/64 bit).
0x80040155 | Interface not registered | Schnittstelle nicht registriert
  Eine COM-Schnittstelle ist nicht registriert; die Installation der Komponente ist unvollständig. | A COM interface is not registered; the installation of the component is incomplete.
0x800401F0 | CoInitialize has not been called. | CoInitialize wurde nicht aufgerufen.
  Ein Programm hat COM benutzt, ohne es vorher zu starten; das ist ein Programmfehler. | A program used COM without starting it first; this is a program error.
0x800401F3 | Invalid class string | Ungültige Klassenzeichenfolge
  Der angegebene Name einer COM-Klasse (ProgID) ist nicht registriert. | The given name of a COM class (ProgID) is not registered.
0x800401E3 | Operation unavailable | Vorgang nicht verfügbar
  Das gesuchte laufende Objekt, etwa Outlook, ist nicht gestartet oder läuft mit anderen Rechten. | The running object that was looked for, such as Outlook, is not started or runs with other rights.
0x80080005 | Server execution failed | Starten des Servers fehlgeschlagen
  Ein COM-Serverprogramm ließ sich nicht rechtzeitig starten. | A COM server program could not be started in time.
0x80080017
  Die Komponente darf nicht mit erhöhten Rechten gestartet werden. | The component may not be started with elevated rights.
0x80041002 | Not found | Nicht gefunden
  WMI hat das abgefragte Objekt nicht gefunden. | WMI did not find the queried object.
0x80041003 | Access denied | Zugriff verweigert
  Dem Konto fehlen die Rechte auf den WMI-Namensraum. | The account lacks rights on the WMI namespace.
0x8004100C | Not supported
  WMI unterstützt die verlangte Operation nicht. | WMI does not support the requested operation.
0x8004100E | Invalid namespace | Ungültiger Namespace
  Der WMI-Namensraum fehlt, weil eine Komponente nicht installiert oder WMI beschädigt ist. | The WMI namespace is missing because a component is not installed or WMI is damaged.
0x80041010 | Invalid class | Ungültige Klasse
  Die WMI-Klasse fehlt, weil eine Komponente nicht installiert oder WMI beschädigt ist. | The WMI class is missing because a component is not installed or WMI is damaged.
0x8004D024 | The transaction manager has disabled its support for remote/network transactions.
  Der Transaktionskoordinator (MSDTC) lässt keine Transaktionen über das Netz zu. | The transaction coordinator (MSDTC) does not allow transactions over the network.
0x80110401 | Errors occurred accessing one or more objects - the ErrorInfo collection may have more detail
  Beim Verwalten von COM+-Anwendungen sind Fehler aufgetreten; Einzelheiten stehen in der Fehlersammlung. | Errors occurred when managing COM+ applications; the error collection holds the details.
0x800A01AD | ActiveX component can't create object | Objekterstellung durch ActiveX-Komponente nicht möglich
  Ein Skript kann ein Objekt nicht erzeugen, weil die Komponente fehlt oder nicht registriert ist. | A script cannot create an object because the component is missing or not registered.
0x800A0046 | Permission denied | Erlaubnis verweigert
  Einem Skript fehlt die Berechtigung. | A script lacks the permission.
0x800A0035 | File not found | Datei nicht gefunden
  Ein Skript hat eine Datei nicht gefunden. | A script did not find a file.
0x800C0005 | The server or proxy was not found
  Der Server oder Proxy hinter einer Adresse wurde nicht gefunden. | The server or proxy behind an address was not found.
0x800C0008 | The download has failed
  Ein Download ist abgebrochen. | A download broke off.
0x800C000E | A security problem was encountered
  Eine Verbindung wurde aus Sicherheitsgründen abgebrochen, oft wegen eines ungültigen Zertifikats. | A connection was stopped for security reasons, often because of an invalid certificate.
`,
};
