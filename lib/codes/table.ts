import { CERTIFICATES } from './data/certificates.ts';
import { COM } from './data/com.ts';
import { CRYPTO } from './data/crypto.ts';
import { DOTNET } from './data/dotnet.ts';
import { DSN_PERMANENT } from './data/dsn-permanent.ts';
import { DSN_TEMPORARY } from './data/dsn-temporary.ts';
import { EVENTS } from './data/events.ts';
import { HTTP } from './data/http.ts';
import { INSTALLER } from './data/installer.ts';
import { KERBEROS } from './data/kerberos.ts';
import { LABELS } from './data/labels.ts';
import { MAPI } from './data/mapi.ts';
import { NETWORK } from './data/network.ts';
import { NTSTATUS } from './data/ntstatus.ts';
import { REGISTRY } from './data/registry.ts';
import { SECURITY } from './data/security.ts';
import { SMTP } from './data/smtp.ts';
import { SQL } from './data/sql.ts';
import { TLS } from './data/tls.ts';
import { UPDATE } from './data/update.ts';
import { WIN32 } from './data/win32.ts';
import { WINRM } from './data/winrm.ts';
import { WINSOCK } from './data/winsock.ts';
import { type CodeEntry, type CodeFamily, readFamily } from './entry.ts';

/** In the order a reader browses them: what a mail administrator meets first comes first. */
const FAMILIES: readonly CodeFamily[] = [
  SMTP,
  DSN_PERMANENT,
  DSN_TEMPORARY,
  TLS,
  SECURITY,
  CERTIFICATES,
  CRYPTO,
  EVENTS,
  COM,
  DOTNET,
  WIN32,
  NETWORK,
  WINSOCK,
  INSTALLER,
  SQL,
  WINRM,
  KERBEROS,
  NTSTATUS,
  MAPI,
  UPDATE,
  HTTP,
  REGISTRY,
  LABELS,
];

export function codeFamilies(): readonly CodeFamily[] {
  return FAMILIES;
}

let entries: readonly CodeEntry[] | undefined;

/** The whole table, for the build: pages, index and the file that the browser loads. */
export function codeTable(): readonly CodeEntry[] {
  entries ??= FAMILIES.flatMap(readFamily);
  return entries;
}
