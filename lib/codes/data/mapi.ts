import type { CodeFamily } from '../entry.ts';

/** HRESULTs of MAPI. */
export const MAPI: CodeFamily = {
  id: 'mapi',
  label: { de: 'MAPI (Outlook und Exchange)', en: 'MAPI (Outlook and Exchange)' },
  source: 'mapi',
  rows: `
0x80040102
  Der Dienst unterstützt den Aufruf nicht. | The service does not support the call.
0x80040103
  Der Dienst kann die verlangte Zeichenart nicht. | The service cannot do the requested kind of characters.
0x80040105
  Ein Text ist länger als erlaubt. | A text is longer than allowed.
0x80040106
  Ein Aufruf enthielt unbekannte Angaben. | A call contained unknown flags.
0x80040107
  Die Kennung eines Elements ist ungültig. | The id of an item is invalid.
0x80040108
  Das Objekt gibt es nicht mehr. | The object no longer exists.
0x80040109
  Ein anderes Programm hat das Element inzwischen geändert. | Another program has changed the item meanwhile.
0x8004010A
  Das Element wurde inzwischen gelöscht. | The item has been deleted meanwhile.
0x8004010B
  Der Postfachserver ist beschäftigt. | The mailbox server is busy.
0x8004010D
  Der Platz auf dem Datenträger reicht nicht. | There is not enough disk space.
0x8004010E
  Dem System fehlen Mittel. | The system is short of resources.
0x8004010F
  Element, Ordner oder Profil wurde nicht gefunden. | Item, folder or profile was not found.
0x80040110
  Die Versionen passen nicht zusammen. | The versions do not fit together.
0x80040112
  Zu viele Sitzungen sind offen. | Too many sessions are open.
0x80040113
  Der Benutzer hat abgebrochen. | The user cancelled.
0x80040114
  Die Übermittlung der Mail lässt sich nicht mehr abbrechen. | The submission of the mail can no longer be aborted.
0x80040115
  Das Netz zum Postfachserver ist gestört. | The network to the mailbox server is disturbed.
0x80040116
  Lesen oder Schreiben auf dem Datenträger ist gescheitert. | Reading or writing on the disk failed.
0x80040117
  Die Anfrage ist zu umfangreich. | The request is too complex.
0x80040118
  Eine Spalte ist ungültig. | A column is invalid.
0x80040119
  Der Dienst hält einen ausführlicheren Fehler bereit. | The service holds a more detailed error.
0x8004011A
  Der Wert wird berechnet und lässt sich nicht setzen. | The value is computed and cannot be set.
0x8004011B
  Daten im Postfach oder in der Datendatei sind beschädigt. | Data in the mailbox or data file is damaged.
0x8004011C
  Ein Dienst im Outlook-Profil ist nicht eingerichtet. | A service in the Outlook profile is not set up.
0x8004011D
  Ein Dienst im Outlook-Profil antwortet nicht. | A service in the Outlook profile does not answer.
0x80040120
  Das Kennwort muss geändert werden. | The password has to be changed.
0x80040121
  Das Kennwort ist abgelaufen. | The password has expired.
0x80040122
  Das Konto darf sich an diesem Rechner nicht anmelden. | The account may not log on at this machine.
0x80040124
  Das Konto ist deaktiviert. | The account is disabled.
0x80040200
  Der Server hat die Sitzung beendet. | The server has ended the session.
0x80040401
  Der Postfachserver hat nicht rechtzeitig geantwortet. | The mailbox server did not answer in time.
0x80040602
  Der Hinweis lässt sich nicht unterdrücken. | The prompt cannot be suppressed.
0x80040604
  Ein Ordner dieses Namens ist schon vorhanden. | A folder of this name already exists.
0x80040605
  MAPI ist nicht gestartet. | MAPI is not started.
0x80040606
  Ungewöhnlicher Fehler eines Dienstes. | Unusual error of a service.
0x80040607
  Die Mail hat keine Empfänger. | The mail has no recipients.
0x80040608
  Die Mail ist schon übermittelt. | The mail is already submitted.
0x80040609
  Der Ordner enthält Unterordner. | The folder contains subfolders.
0x8004060A
  Der Ordner enthält Mails. | The folder contains mails.
0x8004060B
  Ein Ordner würde in sich selbst verschoben. | A folder would be moved into itself.
0x80040700
  Der Empfängername ist mehrdeutig. | The recipient name is ambiguous.
0x00040680
  Der Vorgang gelang nur zum Teil. | The operation succeeded only in part.
`,
};
