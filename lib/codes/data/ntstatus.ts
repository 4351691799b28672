import type { CodeFamily } from '../entry.ts';

/** NTSTATUS codes; 4625 and 4771 events and crash reports show them. */
export const NTSTATUS: CodeFamily = {
  id: 'ntstatus',
  label: { de: 'NTSTATUS', en: 'NTSTATUS' },
  source: 'ntstatus',
  rows: `
0xC0000001
  Allgemeiner Fehler ohne eigene Aussage. | General failure that says nothing by itself.
0xC0000002 | The requested operation is not implemented.
  Den Vorgang gibt es nicht. | The operation does not exist.
0xC0000005
  Ein Programm griff auf fremden Speicher zu und stürzte ab. | A program accessed memory that is not its own and crashed.
0xC0000008 | An invalid HANDLE was specified.
  Ein Programm benutzt etwas, das nicht mehr offen ist. | A program uses something that is no longer open.
0xC000000D | An invalid parameter was passed to a service or function.
  Ein Wert ist unzulässig. | A value is not allowed.
0xC000000F
  Die Datei gibt es nicht. | The file does not exist.
0xC0000017
  Der Speicher reicht nicht aus. | There is not enough memory.
0xC0000022
  Dem Konto fehlt eine Berechtigung. | The account lacks a permission.
0xC0000023
  Ein Programm hat zu wenig Platz vorgesehen. | A program provided too little room.
0xC0000034
  Datei, Schlüssel oder Objekt dieses Namens gibt es nicht. | There is no file, key or object of this name.
0xC0000035
  Ein Objekt dieses Namens gibt es schon. | An object of this name already exists.
0xC000003A
  Ein Ordner im Pfad fehlt. | A folder in the path is missing.
0xC0000043
  Ein anderes Programm hält die Datei offen. | Another program holds the file open.
0xC0000056
  Die Datei wird gerade gelöscht. | The file is being deleted.
0xC0000061 | A required privilege is not held by the client.
  Dem Konto fehlt ein Recht aus den Sicherheitsrichtlinien. | The account lacks a right from the security policy.
0xC000005E
  Kein Domänencontroller ist erreichbar. | No domain controller can be reached.
0xC000005F
  Die Anmeldesitzung gibt es nicht mehr. | The logon session no longer exists.
0xC0000064 | The specified account does not exist.
  Den Benutzernamen gibt es nicht; in Ereignis 4625 der häufigste Unterstatus nach falschem Namen. | The user name does not exist; in event 4625 the usual substatus after a wrong name.
0xC000006A
  Das bisherige Kennwort ist falsch. | The current password is wrong.
0xC000006C
  Das neue Kennwort erfüllt die Richtlinie nicht. | The new password does not meet the policy.
0xC000006D | The attempted logon is invalid. This is either due to a bad username or authentication information.
  Name oder Kennwort stimmt nicht; der Unterstatus sagt, welches von beiden. | Name or password is wrong; the substatus tells which of the two.
0xC000006E
  Eine Einschränkung des Kontos verhindert die Anmeldung. | A restriction of the account prevents the logon.
0xC000006F
  Das Konto darf sich zu dieser Zeit nicht anmelden. | The account may not log on at this time.
0xC0000070
  Das Konto darf sich an diesem Rechner nicht anmelden. | The account may not log on at this machine.
0xC0000071
  Das Kennwort ist abgelaufen. | The password has expired.
0xC0000072
  Das Konto ist deaktiviert. | The account is disabled.
0xC0000073
  Ein Kontoname ließ sich nicht auflösen. | An account name could not be resolved.
0xC000009A | Insufficient system resources exist to complete the API.
  Dem System fehlen Speicher oder Handles. | The system is short of memory or handles.
0xC0000135
  Eine DLL fehlt, das Programm startet nicht. | A DLL is missing, the program does not start.
0xC0000139
  Eine DLL hat die falsche Version, das Programm startet nicht. | A DLL has the wrong version, the program does not start.
0xC000013A
  Das Programm wurde abgebrochen. | The program was cancelled.
0xC0000142
  Eine DLL ließ sich nicht starten. | A DLL could not be started.
0xC00000B5
  Ein Gerät oder Netz hat nicht rechtzeitig geantwortet. | A device or network did not answer in time.
0xC00000BB | The request is not supported.
  Die Anforderung wird nicht unterstützt. | The request is not supported.
0xC00000BE | The network path cannot be located.
  Der Rechner ist über das Netz nicht auffindbar. | The machine cannot be found over the network.
0xC00000CA
  Der Zugriff über das Netz ist nicht erlaubt. | Access over the network is not allowed.
0xC00000CC
  Die Freigabe gibt es nicht. | The share does not exist.
0xC000015B
  Dem Konto fehlt die verlangte Anmeldeart. | The account lacks the requested type of logon.
0xC00000DF | The specified domain did not exist.
  Die Domäne gibt es nicht oder sie ist nicht erreichbar. | The domain does not exist or cannot be reached.
0xC00000E5 | An internal error occurred.
  Interner Fehler ohne nähere Angabe. | Internal error without further detail.
0xC000018C
  Die Vertrauensstellung zwischen Domänen ist gestört. | The trust between domains is broken.
0xC000018D
  Das Computerkonto passt nicht mehr zur Domäne. | The computer account no longer fits the domain.
0xC0000192
  Der Anmeldedienst läuft nicht. | The Netlogon service is not running.
0xC0000193 | The user account has expired.
  Das Konto ist abgelaufen. | The account has expired.
0xC000020C | The transport connection is now disconnected.
  Die Netzverbindung wurde getrennt. | The network connection was cut.
0xC000020D
  Die Gegenseite hat die Verbindung zurückgesetzt. | The other side reset the connection.
0xC0000236
  Die Gegenseite lehnt die Verbindung ab. | The other side refuses the connection.
0xC000023D
  Zum Rechner gibt es keinen Weg. | There is no route to the machine.
0xC0000234
  Das Konto ist nach zu vielen Fehlversuchen gesperrt. | The account is locked after too many failed attempts.
0xC0000224
  Das Kennwort muss vor der Anmeldung geändert werden. | The password has to be changed before logon.
0xC0000133
  Die Uhr weicht zu weit von der des Domänencontrollers ab. | The clock differs too much from that of the domain controller.
0xC0000225
  Das Gesuchte gibt es nicht. | What was looked for does not exist.
0xC00002FA
  Das Konto verlangt die Anmeldung mit Smartcard. | The account demands logon with a smart card.
0xC0000409
  Ein Programm hat einen Pufferüberlauf entdeckt und sich beendet. | A program detected a buffer overrun and ended itself.
0xC0000374 | A heap has been corrupted.
  Der Speicher eines Programms ist beschädigt; es stürzt ab. | The memory of a program is damaged; it crashes.
0xC00000FD
  Ein Programm rief sich zu tief selbst auf. | A program called itself too deeply.
0xC000009D
  Ein Gerät ist nicht angeschlossen. | A device is not connected.
0xC0000102
  Das Dateisystem ist beschädigt. | The file system is damaged.
0xC000007F
  Der Datenträger ist voll. | The disk is full.
0xC0150002
  Eine Laufzeitbibliothek (Visual C++) fehlt. | A runtime library (Visual C++) is missing.
0xC0000420
  Ein Programm fand einen inneren Widerspruch und beendete sich. | A program found an inner contradiction and ended itself.
0xC000007B
  Ein Programm oder eine DLL hat die falsche Bitbreite oder ist beschädigt. | A program or DLL has the wrong bitness or is damaged.
0xC00000DC
  Der Anmeldeserver ist in falschem Zustand. | The logon server is in the wrong state.
0xC0000233
  Kein Domänencontroller wurde gefunden. | No domain controller was found.
0xC00002A1
  Ein Attribut fehlt im Verzeichnis. | An attribute is missing in the directory.
0xC0000388
  Windows vermutet einen Angriff auf die Anmeldung; meist ist kein Domänencontroller erreichbar. | Windows suspects an attack on the logon; mostly no domain controller can be reached.
0xE0434352
  Eine .NET-Anwendung ist an einer unbehandelten Ausnahme abgestürzt; das Ereignis „.NET Runtime“ daneben nennt sie. | A .NET application crashed with an unhandled exception; the ".NET Runtime" event beside it names it.
0xE06D7363
  Ein C++-Programm ist an einer unbehandelten Ausnahme abgestürzt. | A C++ program crashed with an unhandled exception.
`,
};
