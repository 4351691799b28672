import type { Localized } from '#lib/core/locale.ts';

/** Facilities of HRESULTs (MS-ERREF 2.1.1 and winerror.h). */
export const FACILITIES: ReadonlyMap<number, Localized> = new Map<number, Localized>([
  [0, { de: 'allgemein', en: 'general' }],
  [1, { de: 'RPC', en: 'RPC' }],
  [2, { de: 'OLE-Automation (Dispatch)', en: 'OLE Automation (dispatch)' }],
  [3, { de: 'Strukturierter Speicher', en: 'structured storage' }],
  [
    4,
    { de: 'Schnittstelle (Bedeutung legt das Programm fest)', en: 'interface (meaning set by the program)' },
  ],
  [7, { de: 'Win32', en: 'Win32' }],
  [8, { de: 'Windows', en: 'Windows' }],
  [9, { de: 'Sicherheit (SSPI, Kryptografie)', en: 'security (SSPI, cryptography)' }],
  [10, { de: 'Steuerelement oder VBA', en: 'control or VBA' }],
  [11, { de: 'Zertifikate und Vertrauen', en: 'certificates and trust' }],
  [12, { de: 'Internet (URL-Moniker)', en: 'internet (URL monikers)' }],
  [13, { de: 'Medienserver', en: 'media server' }],
  [14, { de: 'Message Queuing (MSMQ)', en: 'Message Queuing (MSMQ)' }],
  [15, { de: 'Setup-API', en: 'setup API' }],
  [16, { de: 'Smartcard', en: 'smart card' }],
  [17, { de: 'COM+', en: 'COM+' }],
  [18, { de: 'Agent (ältere Komponente)', en: 'agent (older component)' }],
  [19, { de: '.NET-Laufzeit', en: '.NET runtime' }],
  [20, { de: 'Überwachung (Audit Collection)', en: 'audit collection' }],
  [21, { de: 'Direct3D und DirectPlay', en: 'Direct3D and DirectPlay' }],
  [25, { de: 'HTTP', en: 'HTTP' }],
  [27, { de: 'Zugriff auf .NET-Ressourcen', en: 'user-mode security services' }],
  [31, { de: 'Speicher (WIM, Filter)', en: 'filter manager' }],
  [32, { de: 'Hintergrundübertragung (BITS)', en: 'background transfer (BITS)' }],
  [33, { de: 'Hyper-V', en: 'Hyper-V' }],
  [36, { de: 'Windows Update', en: 'Windows Update' }],
  [37, { de: 'Gruppenrichtlinie', en: 'Group Policy' }],
  [40, { de: 'TPM-Dienste', en: 'TPM services' }],
  [49, { de: 'BitLocker', en: 'BitLocker' }],
  [51, { de: 'Windows-Remoteverwaltung (WinRM)', en: 'Windows Remote Management (WinRM)' }],
]);

/** Facilities of NTSTATUS codes (MS-ERREF 2.3). */
export const NT_FACILITIES: ReadonlyMap<number, Localized> = new Map<number, Localized>([
  [0, { de: 'Windows-Kern', en: 'Windows kernel' }],
  [1, { de: 'Debugger', en: 'debugger' }],
  [2, { de: 'RPC-Laufzeit', en: 'RPC runtime' }],
  [3, { de: 'RPC-Stubs', en: 'RPC stubs' }],
  [4, { de: 'Ein- und Ausgabe', en: 'input and output' }],
]);
