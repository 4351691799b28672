import type { CodeFamily } from '../entry.ts';

/** HRESULTs of Windows Update, servicing and BITS. */
export const UPDATE: CodeFamily = {
  id: 'update',
  label: { de: 'Windows-Update und Wartung', en: 'Windows Update and servicing' },
  source: 'windows-update',
  rows: `
0x80240016
  Eine andere Installation läuft, oder ein Neustart steht aus. | Another installation is running, or a restart is pending.
0x80240017
  Das Update passt nicht zu diesem System. | The update does not fit this system.
0x8024001E
  Der Update-Dienst wurde beendet. | The update service was stopped.
0x8024001F
  Es besteht keine Netzverbindung. | There is no network connection.
0x80240022
  Alle Updates sind gescheitert; die Einzelfehler nennen die Ursache. | All updates failed; the single errors name the cause.
0x80240024
  Es gibt keine Updates. | There are no updates.
0x8024002E
  Der Zugang zu Windows Update ist durch Richtlinie gesperrt. | Access to Windows Update is blocked by policy.
0x80240034
  Ein Update ließ sich nicht herunterladen. | An update could not be downloaded.
0x80240044
  Das Update verlangt Administratorrechte. | The update demands administrator rights.
0x80240438
  Der Update-Server ist nicht erreichbar. | The update server cannot be reached.
0x80240FFF
  Unerwarteter Fehler der Update-Suche. | Unexpected error of the update search.
0x80244007
  Der Update-Server (WSUS) meldete einen Fehler. | The update server (WSUS) reported an error.
0x80244010
  Zu viele Anfragen an WSUS; Suche wiederholen oder WSUS bereinigen. | Too many requests to WSUS; repeat the search or clean up WSUS.
0x80244016
  Der Update-Server weist die Anfrage als fehlerhaft zurück (HTTP 400). | The update server refuses the request as faulty (HTTP 400).
0x80244017
  Der Update-Server verlangt eine Anmeldung (HTTP 401). | The update server demands authentication (HTTP 401).
0x80244018
  Der Update-Server oder Proxy verbietet den Zugriff (HTTP 403). | The update server or proxy forbids the access (HTTP 403).
0x80244019
  Der Update-Server kennt die Adresse nicht (HTTP 404); WSUS-Adresse prüfen. | The update server does not know the address (HTTP 404); check the WSUS address.
0x8024401B
  Der Proxy verlangt eine Anmeldung (HTTP 407). | The proxy demands authentication (HTTP 407).
0x8024401C
  Der Update-Server antwortete nicht rechtzeitig (HTTP 408). | The update server did not answer in time (HTTP 408).
0x8024401F
  Innerer Fehler des Update-Servers (HTTP 500). | Internal error of the update server (HTTP 500).
0x80244022
  Der Update-Server ist überlastet oder angehalten (HTTP 503). | The update server is overloaded or stopped (HTTP 503).
0x8024402C
  Der Name des Update-Servers oder Proxys lässt sich nicht auflösen. | The name of the update server or proxy cannot be resolved.
0x8024402F
  Das Laden der Update-Daten gelang nur teilweise, oft wegen Proxy oder TLS-Prüfung. | Loading the update data succeeded only in part, often because of proxy or TLS inspection.
0x80246007
  Das Update wurde noch nicht heruntergeladen. | The update has not been downloaded yet.
0x80248007
  In der Update-Datenbank fehlt eine Angabe. | The update database lacks a record.
0x8024A005
  Es ist kein Update-Dienst eingetragen. | No update service is registered.
0x800F0805
  Das Paket ist ungültig oder passt nicht zum System. | The package is invalid or does not fit the system.
0x800F081E
  Das Paket passt nicht zu dieser Windows-Version. | The package does not fit this Windows version.
0x800F081F
  Die Quelldateien fehlen, etwa für .NET 3.5; mit /Source angeben oder Windows Update erlauben. | The source files are missing, such as for .NET 3.5; give them with /Source or allow Windows Update.
0x800F0831
  Der Komponentenspeicher ist beschädigt. | The component store is damaged.
0x800F0906
  Die Quelldateien ließen sich nicht herunterladen. | The source files could not be downloaded.
0x800F0907
  Eine Richtlinie verbietet, die Quelldateien von Windows Update zu holen. | A policy forbids fetching the source files from Windows Update.
0x800F0922
  Ein Teil des Updates ließ sich nicht einrichten, oft zu kleine Systempartition. | A part of the update could not be set up, often because the system partition is too small.
0x800F0954
  Das Feature wurde bei WSUS gesucht und dort nicht gefunden. | The feature was looked for at WSUS and not found there.
0x800F0982
  Eine Datei des Sprachpakets oder Updates fehlt. | A file of the language pack or update is missing.
0x800F0988
  Der Komponentenspeicher hat nicht genug Platz oder ist beschädigt. | The component store has too little room or is damaged.
0x800F0247
  Ein Treiberpaket ließ sich nicht in den Treiberspeicher aufnehmen. | A driver package could not be added to the driver store.
0x80200013
  Server oder Proxy unterstützt keine Teildownloads (BITS). | Server or proxy does not support partial downloads (BITS).
0x80200056
  Die Hintergrundübertragung (BITS) braucht eine Anmeldung. | The background transfer (BITS) needs a logon.
`,
};
