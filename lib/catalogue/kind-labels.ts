import type { CodeKind } from '#lib/codes/code.ts';
import type { Localized } from '#lib/core/locale.ts';

/** Headings for codes that stand in articles but not in the table. */
export const KIND_LABELS: Readonly<Record<CodeKind, Localized>> = {
  hresult: { de: 'Weitere HRESULT-Codes', en: 'Further HRESULT codes' },
  ntstatus: { de: 'Weitere NTSTATUS-Codes', en: 'Further NTSTATUS codes' },
  win32: { de: 'Weitere Win32-Fehler', en: 'Further Win32 errors' },
  msi: { de: 'Weitere Fehler des Windows Installers', en: 'Further Windows Installer errors' },
  tls: { de: 'Weitere TLS-Alerts', en: 'Further TLS alerts' },
  smtp: { de: 'Weitere SMTP-Antworten', en: 'Further SMTP replies' },
  dsn: { de: 'Weitere erweiterte Statuscodes', en: 'Further enhanced status codes' },
  event: { de: 'Ereignisse aus den Artikeln', en: 'Events from the articles' },
  sql: { de: 'Weitere Fehler von SQL Server', en: 'Further SQL Server errors' },
  kerberos: { de: 'Weitere Kerberos-Fehler', en: 'Further Kerberos errors' },
  http: { de: 'Weitere HTTP-Statuscodes', en: 'Further HTTP status codes' },
  kb: { de: 'Microsoft-Artikel und Updates (KB)', en: 'Microsoft articles and updates (KB)' },
  cve: { de: 'Sicherheitslücken (CVE)', en: 'Vulnerabilities (CVE)' },
  bulletin: { de: 'Sicherheitsbulletins (MS)', en: 'Security bulletins (MS)' },
  registry: { de: 'Werte der Registrierung', en: 'Registry values' },
  vendor: { de: 'Codes von Herstellern', en: 'Vendor codes' },
  number: { de: 'Nummern ohne bekannte Familie', en: 'Numbers of no known family' },
};
