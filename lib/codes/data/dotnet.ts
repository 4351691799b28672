import type { CodeFamily } from '../entry.ts';

/** HRESULTs of .NET exceptions; values as in dotnet/runtime HResults.cs and corerror.h. */
export const DOTNET: CodeFamily = {
  id: 'dotnet',
  label: { de: '.NET', en: '.NET' },
  source: 'dotnet',
  rows: `
0x80131500
  Allgemeine .NET-Ausnahme ohne eigene Aussage; der Text und die innere Ausnahme nennen die Ursache. | General .NET exception that says nothing by itself; its text and the inner exception name the cause.
0x80131501
  Allgemeine Systemausnahme von .NET; der Text nennt die Ursache. | General system exception of .NET; the text names the cause.
0x80131502 | Specified argument was out of the range of valid values. | Das angegebene Argument liegt außerhalb des gültigen Wertebereichs.
  Ein übergebener Wert lag außerhalb des erlaubten Bereichs. | A passed value was outside the allowed range.
0x80131503 | Attempted to access an element as a type incompatible with the array.
  Ein Element passt nicht zum Typ seines Arrays; das ist ein Programmfehler. | An element does not fit the type of its array; this is a program error.
0x80131505 | The operation has timed out.
  Der Vorgang wurde nicht rechtzeitig fertig. | The operation did not finish in time.
0x80131506
  Die .NET-Laufzeit selbst ist in einem fehlerhaften Zustand und beendet den Prozess. | The .NET runtime itself is in a faulty state and ends the process.
0x80131508 | Index was outside the bounds of the array. | Der Index war außerhalb des Arraybereichs.
  Ein Programm griff neben das Ende einer Liste; das ist ein Programmfehler. | A program reached beyond the end of a list; this is a program error.
0x80131509 | Operation is not valid due to the current state of the object. | Der Vorgang ist aufgrund des aktuellen Zustands des Objekts ungültig.
  Der Aufruf passte nicht zum Zustand des Objekts; auch WebException verwendet diesen Code, dann entscheidet allein der Text. | The call did not fit the state of the object; WebException uses this code too, and then only the text decides.
0x8013150A | Security error. | Sicherheitsfehler.
  Die Richtlinien von .NET verbieten den Aufruf. | The policies of .NET forbid the call.
0x8013150C
  Daten ließen sich nicht in ein Objekt umwandeln oder umgekehrt, oft wegen verschiedener Programmversionen. | Data could not be turned into an object or back, often because of different program versions.
0x80131507
  Ein Programm griff auf ein Feld zu, das ihm verschlossen ist. | A program accessed a field that is closed to it.
0x8013151A
  Ein Programm griff auf einen verschlossenen Bestandteil einer Klasse zu. | A program accessed a closed member of a class.
0x80131511
  Eine Programmbibliothek hat nicht die erwartete Version: Ein Feld fehlt. | A library does not have the expected version: a field is missing.
0x80131513
  Eine Programmbibliothek hat nicht die erwartete Version: Eine Methode fehlt. | A library does not have the expected version: a method is missing.
0x80131515 | Specified method is not supported. | Die angegebene Methode wird nicht unterstützt.
  Die Funktion wird hier nicht unterstützt. | The function is not supported here.
0x80131516
  Eine Zahl ist zu groß für ihren Datentyp. | A number is too large for its data type.
0x80131517
  Ein Array hat die falsche Zahl von Dimensionen; das ist ein Programmfehler. | An array has the wrong number of dimensions; this is a program error.
0x80131519
  Ein wartender Thread wurde unterbrochen. | A waiting thread was interrupted.
0x80131522
  Ein Typ ließ sich nicht laden, weil eine Bibliothek fehlt oder die falsche Version hat. | A type could not be loaded because a library is missing or has the wrong version.
0x80131523
  Eine DLL enthält die gesuchte Funktion nicht; meist ist es die falsche Version. | A DLL lacks the wanted function; mostly it is the wrong version.
0x80131524
  Eine DLL oder eine ihrer Abhängigkeiten fehlt. | A DLL or something it depends on is missing.
0x80131527
  Ein COM-Objekt wurde benutzt, nachdem es freigegeben war; häufig in Outlook-Add-Ins. | A COM object was used after its release; common in Outlook add-ins.
0x80131535
  Daten ließen sich nicht zwischen .NET und systemnahem Code übergeben. | Data could not be handed between .NET and native code.
0x80131530 | Thread was being aborted. | Der Thread wurde abgebrochen.
  Ein Thread wurde von außen beendet, bei Webanwendungen oft durch ein Zeitlimit. | A thread was ended from outside, in web applications often by a time limit.
0x80131531
  Ein COM-Wert hat einen Typ, den .NET nicht kennt. | A COM value has a type that .NET does not know.
0x80131534
  Eine Klasse ließ sich nicht vorbereiten; die innere Ausnahme nennt die Ursache. | A class could not be prepared; the inner exception names the cause.
0x80131537 | Input string was not in a correct format. | Die Eingabezeichenfolge hat das falsche Format.
  Ein Text ließ sich nicht als Zahl, Datum oder Ähnliches lesen, oft wegen der Ländereinstellung. | A text could not be read as number, date or the like, often because of regional settings.
0x80131539 | Operation is not supported on this platform.
  Die Funktion gibt es auf diesem Betriebssystem nicht. | The function does not exist on this operating system.
0x8013153B | The operation was canceled. | Der Vorgang wurde abgebrochen.
  Der Vorgang wurde abgebrochen, oft nach einem Zeitlimit. | The operation was cancelled, often after a time limit.
0x80131604 | Exception has been thrown by the target of an invocation. | Ein Aufrufziel hat einen Ausnahmefehler verursacht.
  Umschlag um eine andere Ausnahme; allein die innere Ausnahme nennt die Ursache. | Wrapper around another exception; only the inner exception names the cause.
0x80131620 | I/O error occurred. | E/A-Fehler aufgetreten.
  Lesen oder Schreiben ist fehlgeschlagen; bei TLS brach oft die Gegenseite die Verbindung ab. | Reading or writing failed; with TLS the other side often dropped the connection.
0x80131621
  Eine .NET-Bibliothek wurde gefunden, ließ sich aber nicht laden, meist wegen der Version. | A .NET library was found but could not be loaded, mostly because of its version.
0x80131622 | Cannot access a disposed object. | Auf das verworfene Objekt kann nicht zugegriffen werden.
  Ein Objekt, etwa eine Verbindung, wurde benutzt, nachdem sie geschlossen war. | An object such as a connection was used after it was closed.
0x80131623
  Das Programm hat sich nach einem schweren Fehler selbst beendet. | The program ended itself after a severe error.
0x80131577 | The given key was not present in the dictionary. | Der angegebene Schlüssel war nicht im Wörterbuch angegeben.
  Ein erwarteter Eintrag fehlt, oft in Konfiguration oder Daten. | An expected record is missing, often in configuration or data.
0x80131430
  Ein kryptografischer Vorgang in .NET ist fehlgeschlagen; der Text nennt die Ursache. | A cryptographic operation in .NET failed; the text names the cause.
0x80131904
  SQL-Server-Fehler, den .NET weitergibt; die SQL-Fehlernummer im Text nennt die Ursache. | SQL Server error passed on by .NET; the SQL error number in the text names the cause.
0x80131040 | The located assembly's manifest definition does not match the assembly reference. | Die gefundene Manifestdefinition der Assembly stimmt nicht mit dem Assemblyverweis überein.
  Eine .NET-Bibliothek liegt in anderer Version vor, als das Programm verlangt. | A .NET library is present in another version than the program demands.
0x80131044 | A strongly-named assembly is required.
  Eine .NET-Bibliothek ist nicht signiert, müsste es aber sein. | A .NET library is not signed but would have to be.
0x80131047 | The given assembly name or codebase was invalid.
  Der Name einer .NET-Bibliothek ist ungültig. | The name of a .NET library is invalid.
0x8013101B | This assembly is built by a runtime newer than the currently loaded runtime and cannot be loaded.
  Die Bibliothek verlangt eine neuere .NET-Version als die geladene. | The library demands a newer .NET version than the one loaded.
0x80131018 | The module was expected to contain an assembly manifest.
  Die Datei ist keine .NET-Bibliothek, die geladen werden könnte. | The file is no .NET library that could be loaded.
`,
};
