/** A public document that a family of codes was checked against. */
export type CodeSource = { readonly name: string; readonly address: string };

const SOURCES = {
  winerror: {
    name: 'Microsoft Learn: System Error Codes (winerror.h)',
    address: 'https://learn.microsoft.com/windows/win32/debug/system-error-codes',
  },
  'com-errors': {
    name: 'Microsoft Learn: COM Error Codes (Security and Setup)',
    address: 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4',
  },
  dotnet: {
    name: 'dotnet/runtime: HResults.cs',
    address: 'https://github.com/dotnet/runtime/blob/main/src/libraries/Common/src/System/HResults.cs',
  },
  msi: {
    name: 'Microsoft Learn: MsiExec.exe and InstMsi.exe error messages; Windows Installer error messages',
    address: 'https://learn.microsoft.com/windows/win32/msi/error-codes',
  },
  ntstatus: {
    name: 'MS-ERREF: NTSTATUS values',
    address:
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55',
  },
  rfc4120: {
    name: 'RFC 4120: The Kerberos Network Authentication Service (V5), section 7.5.9',
    address: 'https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9',
  },
  'tls-alerts': {
    name: 'IANA: TLS Alerts; Microsoft Learn: Schannel error codes for TLS and SSL alerts',
    address: 'https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml#tls-parameters-6',
  },
  rfc5321: {
    name: 'RFC 5321: Simple Mail Transfer Protocol, section 4.2',
    address: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
  },
  'iana-dsn': {
    name: 'IANA: SMTP Enhanced Status Codes; Microsoft Learn: Email non-delivery reports in Exchange Online',
    address: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml',
  },
  mapi: {
    name: 'Microsoft Learn: MAPI return values (mapicode.h)',
    address: 'https://learn.microsoft.com/office/client-developer/outlook/mapi/mapi-constants',
  },
  'sql-errors': {
    name: 'Microsoft Learn: Database Engine events and errors',
    address:
      'https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors',
  },
  events: {
    name: 'Microsoft Learn: Schannel events, Group Policy and Windows Server troubleshooting',
    address:
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn786445(v=ws.11)',
  },
  wsmerror: {
    name: 'Windows SDK: wsmerror.h',
    address: 'https://learn.microsoft.com/windows/win32/winrm/windows-remote-management-error-codes',
  },
  'windows-update': {
    name: 'Microsoft Learn: Windows Update error codes by component',
    address: 'https://learn.microsoft.com/windows/deployment/update/windows-update-error-reference',
  },
  rfc9110: {
    name: 'RFC 9110: HTTP Semantics, section 15',
    address: 'https://www.rfc-editor.org/rfc/rfc9110#section-15',
  },
  'ms-learn': { name: 'Microsoft Learn', address: 'https://learn.microsoft.com/' },
} as const satisfies Record<string, CodeSource>;

export type SourceId = keyof typeof SOURCES;

export function getSource(id: SourceId): CodeSource {
  return SOURCES[id];
}

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(SOURCES, id);
}
