/**
 * The one identity of an error code, whatever notation it was written in.
 *
 * A `CodeId` is also the address segment of the code's page (`/de/codes/0x80004005/`). It keeps the notation
 * of the field: `0x80004005`, `win32-5`, `msi-1603`, `tls-51`, `smtp-550`, `dsn-5.7.1`, `sql-18456`,
 * `kerberos-24`, `http-407`, `event-schannel-36887`, `kb3163622`, `cve-2016-3223`, `ms16-072`,
 * `reg-localaccounttokenfilterpolicy`, `aadsts50055`, `error-30034` (a number whose family is unknown).
 */
export type CodeId = string;

export type CodeKind =
  | 'hresult'
  | 'ntstatus'
  | 'win32'
  | 'msi'
  | 'tls'
  | 'smtp'
  | 'dsn'
  | 'event'
  | 'sql'
  | 'kerberos'
  | 'http'
  | 'kb'
  | 'cve'
  | 'bulletin'
  | 'registry'
  | 'vendor'
  | 'number';

/** How a code was recognised: by its own form, by its name, or only because of the words around it. */
export type Recognition = 'hex' | 'unsigned' | 'signed' | 'symbol' | 'context' | 'form';

/** A code in a text; `text.slice(start, end) === raw`. */
export type CodeMatch = {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly id: CodeId;
  readonly kind: CodeKind;
  readonly how: Recognition;
};

const HEX_ID = /^0x[0-9A-F]{8}$/u;

/** Prefix of an id up to its first hyphen → kind. */
const KIND_BY_PREFIX: ReadonlyMap<string, CodeKind> = new Map([
  ['win32', 'win32'],
  ['msi', 'msi'],
  ['tls', 'tls'],
  ['smtp', 'smtp'],
  ['dsn', 'dsn'],
  ['event', 'event'],
  ['sql', 'sql'],
  ['kerberos', 'kerberos'],
  ['http', 'http'],
  ['cve', 'cve'],
  ['reg', 'registry'],
  ['error', 'number'],
]);

/**
 * NTSTATUS values of Windows and of programs; software licensing (0xC004), XML (0xC00C), media (0xC00D) and
 * sign-in (0xCA…) use the same severity bits for HRESULTs.
 */
const NTSTATUS_ID = /^0x(?:C0(?!04|0C|0D)|E0)/u;

/** @example kindOf('0xC0000022') → 'ntstatus' */
export function kindOf(id: CodeId): CodeKind {
  if (HEX_ID.test(id)) return NTSTATUS_ID.test(id) ? 'ntstatus' : 'hresult';
  if (/^kb\d/u.test(id)) return 'kb';
  if (/^ms\d\d-/u.test(id)) return 'bulletin';
  const hyphen = id.indexOf('-');
  return (hyphen > 0 ? KIND_BY_PREFIX.get(id.slice(0, hyphen)) : undefined) ?? 'vendor';
}

/**
 * The 32 bits of a hexadecimal id, unsigned; `undefined` for every other id.
 * @example bitsOf('0x80004005') → 2147500037
 */
export function bitsOf(id: CodeId): number | undefined {
  return HEX_ID.test(id) ? Number.parseInt(id.slice(2), 16) : undefined;
}

/**
 * The number at the end of an id that carries one.
 * @example numberOf('win32-5') → 5
 */
export function numberOf(id: CodeId): number | undefined {
  const digits = /-(\d+)$/u.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * @param bits any 32-bit value, signed or unsigned.
 * @example toHex(-2147467259) → '0x80004005'
 */
export function toHex(bits: number): string {
  return `0x${(bits >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}

/**
 * Windows Installer's results are Win32 codes, but everybody knows them as MSI codes.
 * Source: learn.microsoft.com/windows/win32/msi/error-codes.
 */
export function isInstallerResult(code: number): boolean {
  return (code >= 1601 && code <= 1654) || code === 3010;
}

/** @example win32Id(5) → 'win32-5', win32Id(1603) → 'msi-1603' */
export function win32Id(code: number): CodeId {
  return `${isInstallerResult(code) ? 'msi' : 'win32'}-${code}`;
}

/**
 * Id of a 32-bit value. What lies below 0x10000 has no facility and is a plain Win32 code.
 * @example idOfBits(2147500037) → '0x80004005', idOfBits(5) → 'win32-5'
 */
export function idOfBits(bits: number): CodeId {
  const unsigned = bits >>> 0;
  return unsigned < 0x10000 ? win32Id(unsigned) : toHex(unsigned);
}
