import { bitsOf, type CodeId, isInstallerResult, kindOf, numberOf, toHex, win32Id } from './code.ts';

/** HRESULT_FROM_WIN32 sets severity and facility 7 above the Win32 code (MS-ERREF 2.1.2). */
const FROM_WIN32 = 0x8007;
/** FACILITY_NT_BIT: HRESULT_FROM_NT sets it on an NTSTATUS (MS-ERREF 2.1). */
const NT_BIT = 0x10000000;

/**
 * The id that stands for all ids with the same meaning: HRESULT_FROM_WIN32 and HRESULT_FROM_NT are unwrapped.
 * @example identityOf('0x80070005') → 'win32-5', identityOf('0xD0000022') → '0xC0000022'
 */
export function identityOf(id: CodeId): CodeId {
  const bits = bitsOf(id);
  if (bits === undefined) return id;
  if (bits >>> 16 === FROM_WIN32) return win32Id(bits & 0xffff);
  if (bits >>> 28 === 0xd) return toHex(bits - NT_BIT);
  return id;
}

/**
 * All ids with the same meaning, `identityOf(id)` first: these are the addresses one entry answers to.
 * @example idsOf('win32-5') → ['win32-5', '0x80070005']
 */
export function idsOf(id: CodeId): readonly CodeId[] {
  const identity = identityOf(id);
  const kind = kindOf(identity);
  const code = numberOf(identity);
  if (code !== undefined && (kind === 'win32' || (kind === 'msi' && isInstallerResult(code)))) {
    return [identity, toHex(FROM_WIN32 * 0x10000 + code)];
  }
  const bits = bitsOf(identity);
  if (kind === 'ntstatus' && bits !== undefined && bits < 0xd0000000) return [identity, toHex(bits + NT_BIT)];
  return [identity];
}

/**
 * Tokens under which a code is indexed and looked up: its identity, and for an event with a source also the
 * bare event, since one side often leaves the source out.
 * @example codeTokens('event-schannel-36887') → ['event-schannel-36887', 'event-36887']
 */
export function codeTokens(id: CodeId): readonly string[] {
  const identity = identityOf(id);
  const bare = /^event-.+-(\d+)$/u.exec(identity)?.[1];
  return bare === undefined ? [identity] : [identity, `event-${bare}`];
}
