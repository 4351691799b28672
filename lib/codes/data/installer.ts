import type { CodeFamily } from '../entry.ts';

/** Results of Windows Installer, which are Win32 codes too, and errors inside a package. */
export const INSTALLER: CodeFamily = {
  id: 'installer',
  label: { de: 'Setup (Windows Installer, Burn)', en: 'Setup (Windows Installer, Burn)' },
  source: 'msi',
  rows: `
msi-1601 |  | Auf den Windows Installer-Dienst konnte nicht zugegriffen werden.
  Der Dienst Windows Installer ist nicht erreichbar oder nicht richtig registriert. | The Windows Installer service cannot be reached or is not registered properly.
msi-1602 | User cancelled installation.
  Die Installation wurde vom Benutzer abgebrochen. | The installation was cancelled by the user.
msi-1603 | Fatal error during installation. | Schwerwiegender Fehler bei der Installation.
  Die Installation brach ab; die Ursache steht im MSI-Protokoll einige Zeilen vor „Return value 3“ („Rückgabewert 3“). | The installation broke off; the cause stands in the MSI log a few lines before "Return value 3".
msi-1604 | Installation suspended, incomplete.
  Eine Installation wurde unterbrochen und ist unvollständig. | An installation was suspended and is incomplete.
msi-1605 | This action is only valid for products that are currently installed. | Diese Aktion ist nur für Produkte gültig, die zurzeit installiert sind.
  Das Produkt ist nicht oder unter anderer Kennung installiert. | The product is not installed, or under another id.
msi-1606 | Feature ID not registered.
  Der gewählte Programmteil ist nicht bekannt. | The chosen feature is not known.
msi-1607 | Component ID not registered.
  Ein Bestandteil der Installation ist nicht bekannt. | A component of the installation is not known.
msi-1608 | Unknown property.
  Eine Eigenschaft der Installation ist unbekannt. | A property of the installation is unknown.
msi-1609 | Handle is in an invalid state.
  Ein Handle der Installation ist in falschem Zustand. | A handle of the installation is in the wrong state.
msi-1610
  Die gespeicherten Angaben zum installierten Produkt sind beschädigt. | The stored data of the installed product is damaged.
msi-1611 | Component qualifier not present.
  Eine Kennzeichnung eines Bestandteils fehlt. | A qualifier of a component is missing.
msi-1612
  Die Installationsquelle ist nicht mehr vorhanden. | The installation source is no longer there.
msi-1613
  Das Paket verlangt eine neuere Version von Windows Installer. | The package demands a newer version of Windows Installer.
msi-1614 | Product is uninstalled.
  Das Produkt ist nicht mehr installiert. | The product is no longer installed.
msi-1618 | Another installation is already in progress. Complete that installation before proceeding with this install. | Es wird bereits eine andere Installation ausgeführt. Beenden Sie den anderen Installationsvorgang, bevor Sie diese Installation fortsetzen.
  Eine zweite Installation oder ein Windows-Update läuft gerade; warten oder neu starten. | Another installation or a Windows update is running; wait or restart.
msi-1619 |  | Das Installationspaket konnte nicht geöffnet werden.
  Die MSI-Datei ist nicht erreichbar oder beschädigt. | The MSI file cannot be reached or is damaged.
msi-1620
  Die MSI-Datei ist ungültig oder beschädigt. | The MSI file is invalid or damaged.
msi-1621
  Die Oberfläche der Installation ließ sich nicht starten. | The user interface of the installation could not be started.
msi-1622
  Die Protokolldatei der Installation ließ sich nicht öffnen; der Ordner fehlt oder ist schreibgeschützt. | The log file of the installation could not be opened; its folder is missing or read-only.
msi-1623 | This language of this installation package is not supported by your system.
  Das Paket unterstützt die Sprache des Systems nicht. | The package does not support the language of the system.
msi-1624
  Eine Transformationsdatei (MST) ließ sich nicht anwenden. | A transform file (MST) could not be applied.
msi-1625 |  | Diese Installation wird durch die Systemrichtlinie verweigert.
  Eine Richtlinie verbietet die Installation. | A policy forbids the installation.
msi-1626 | Function could not be executed.
  Eine Funktion der Installation wurde nicht ausgeführt. | A function of the installation was not carried out.
msi-1627 | Function failed during execution.
  Eine Funktion der Installation ist gescheitert. | A function of the installation failed.
msi-1629 | Data supplied is of wrong type.
  Daten haben den falschen Typ. | Data is of the wrong type.
msi-1630 | Data of this type is not supported.
  Daten dieses Typs werden nicht unterstützt. | Data of this type is not supported.
msi-1631 | The Windows Installer service failed to start. Contact your support personnel.
  Der Dienst Windows Installer startet nicht. | The Windows Installer service does not start.
msi-1632
  Der Ordner für temporäre Dateien fehlt, ist voll oder schreibgeschützt. | The folder for temporary files is missing, full or read-only.
msi-1633
  Das Paket ist für einen anderen Prozessortyp bestimmt. | The package is meant for another type of processor.
msi-1635
  Die Patchdatei (MSP) ist nicht erreichbar oder beschädigt. | The patch file (MSP) cannot be reached or is damaged.
msi-1636
  Die Patchdatei (MSP) ist ungültig. | The patch file (MSP) is invalid.
msi-1637
  Die Patchdatei verlangt eine neuere Version von Windows Installer. | The patch file demands a newer version of Windows Installer.
msi-1638 |  | Eine andere Version dieses Produkts ist bereits installiert.
  Es ist schon eine andere Version installiert, die erst geändert oder entfernt werden muss. | Another version is already installed and has to be changed or removed first.
msi-1639
  Die Befehlszeile der Installation ist falsch. | The command line of the installation is wrong.
msi-1640
  Aus einer Terminalsitzung heraus darf dieses Konto nicht installieren. | This account may not install from a terminal session.
msi-1641
  Die Installation war erfolgreich und hat einen Neustart ausgelöst. | The installation succeeded and started a reboot.
msi-1642
  Der Patch passt zu keinem installierten Produkt dieser Version. | The patch fits no installed product of this version.
msi-1643
  Eine Richtlinie verbietet den Patch. | A policy forbids the patch.
msi-1644
  Eine Richtlinie verbietet die Anpassung des Pakets. | A policy forbids the customisation of the package.
msi-1645
  Die Installation über eine Remotedesktopverbindung ist nicht erlaubt. | The installation over a remote desktop connection is not allowed.
msi-1646
  Der Patch lässt sich nicht entfernen. | The patch cannot be removed.
msi-1647
  Der Patch ist auf dieses Produkt nicht angewendet. | The patch is not applied to this product.
msi-1648
  Für die Patches gibt es keine gültige Reihenfolge. | There is no valid order for the patches.
msi-1649
  Eine Richtlinie verbietet, den Patch zu entfernen. | A policy forbids removing the patch.
msi-1650
  Die Angaben im Patch sind ungültig. | The data in the patch is invalid.
msi-1651
  Ein nur angekündigtes Produkt lässt sich nicht patchen. | A product that is only advertised cannot be patched.
msi-1652
  Im abgesicherten Modus ist Windows Installer nicht verfügbar. | Windows Installer is not available in safe mode.
msi-1653
  Die Installation wurde nach einem schweren Fehler abgebrochen, ohne zurückzurollen. | The installation ended after a severe error without rolling back.
msi-1654
  Das Paket darf auf diesem Gerät nicht installiert werden. | The package may not be installed on this device.
msi-3010 | The requested operation is successful. Changes will not be effective until the system is rebooted.
  Die Installation war erfolgreich; zum Abschluss fehlt ein Neustart. | The installation succeeded; a reboot is needed to finish it.
msi-1720
  Ein Skript des Installationspakets ist gescheitert (interner Fehler 1720 des Windows Installers). | A script of the installation package failed (internal error 1720 of Windows Installer).
msi-1721
  Ein Programm, das die Installation aufruft, ließ sich nicht starten (interner Fehler 1721). | A program called by the installation could not be started (internal error 1721).
msi-1722
  Ein Programm, das die Installation aufruft, meldete einen Fehler (interner Fehler 1722, nicht zu verwechseln mit „RPC-Server nicht verfügbar“). | A program called by the installation reported an error (internal error 1722, not to be mistaken for "RPC server unavailable").
msi-1723
  Eine DLL, die die Installation aufruft, ließ sich nicht laden (interner Fehler 1723). | A DLL called by the installation could not be loaded (internal error 1723).
msi-1920
  Ein Dienst des Produkts ließ sich nicht starten; meist Rechte oder Konto des Dienstes. | A service of the product could not be started; mostly rights or account of the service.
msi-1921
  Ein Dienst des Produkts ließ sich nicht beenden. | A service of the product could not be stopped.
msi-1923
  Ein Dienst des Produkts ließ sich nicht einrichten; meist fehlen Rechte. | A service of the product could not be installed; mostly rights are missing.
msi-1935
  Eine Side-by-Side-Assembly (Visual C++ oder .NET) ließ sich nicht installieren. | A side-by-side assembly (Visual C++ or .NET) could not be installed.
msi-1402
  Ein Registrierungsschlüssel ließ sich nicht öffnen; es fehlen Rechte auf ihn. | A registry key could not be opened; rights on it are missing.
msi-1406
  Ein Registrierungswert ließ sich nicht schreiben; es fehlen Rechte. | A registry value could not be written; rights are missing.
msi-1303
  Das Installationskonto darf nicht in den Zielordner schreiben. | The installing account may not write to the destination folder.
msi-1304
  Eine Datei ließ sich nicht schreiben. | A file could not be written.
msi-1305
  Eine Datei der Installationsquelle ließ sich nicht lesen. | A file of the installation source could not be read.
msi-1306
  Eine zu ersetzende Datei ist von einem anderen Programm geöffnet. | A file to be replaced is open in another program.
msi-1316
  Ein Produkt gleicher Kennung ist schon unter anderem Paketnamen installiert. | A product with the same id is already installed under another package name.
msi-1324
  Ein Pfad der Installation enthält ungültige Zeichen. | A path of the installation contains invalid characters.
msi-1325
  Ein Ordnername der Installation ist ungültig. | A folder name of the installation is invalid.
msi-1327
  Ein Laufwerk, auf das die Installation verweist, gibt es nicht. | A drive the installation refers to does not exist.
msi-1330
  Die digitale Signatur einer Datei der Installation ist ungültig. | The digital signature of a file of the installation is invalid.
msi-1335
  Eine CAB-Datei der Installation ist beschädigt. | A CAB file of the installation is damaged.
msi-1704
  Eine frühere Installation ist unvollständig und muss zuerst zurückgerollt werden. | An earlier installation is incomplete and has to be rolled back first.
msi-1706
  Das Originalpaket wird für die Reparatur gebraucht und nicht gefunden. | The original package is needed for repair and not found.
msi-1713
  Ein anderes Produkt, das mitinstalliert wird, ist gescheitert. | Another product that is installed along failed.
msi-1714
  Die ältere Version des Produkts ließ sich nicht entfernen. | The older version of the product could not be removed.
msi-2203
  Die Datenbank der Installation ließ sich nicht öffnen, oft fehlen Rechte im temporären Ordner. | The database of the installation could not be opened, often rights in the temporary folder are missing.
msi-2502
  Die Installation lief in falscher Reihenfolge; meist fehlen Rechte auf C:\\Windows\\Temp. | The installation ran in the wrong order; mostly rights on C:\\Windows\\Temp are missing.
msi-2503
  Die Installation lief in falscher Reihenfolge; meist fehlen Rechte auf C:\\Windows\\Temp. | The installation ran in the wrong order; mostly rights on C:\\Windows\\Temp are missing.
msi-2755
  Das Paket liegt an einem Ort, den das Systemkonto nicht lesen kann, etwa auf einem verbundenen oder verschlüsselten Laufwerk. | The package lies where the system account cannot read, such as a mapped or encrypted drive.
`,
};
