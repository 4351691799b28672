import type { Localized } from '#lib/core/locale.ts';
import { bitsOf, type CodeId, kindOf } from './code.ts';
import { FACILITIES, NT_FACILITIES } from './data/facilities.ts';

/** The parts of a 32-bit code, as MS-ERREF 2.1 and 2.3 define them. */
export type CodeStructure = {
  readonly kind: 'hresult' | 'ntstatus';
  readonly severity: 'success' | 'information' | 'warning' | 'error';
  /** Set by a vendor of its own; Microsoft's codes have it clear. */
  readonly isCustomer: boolean;
  readonly facility: number;
  /** Who reports, such as `RPC` or `Windows Update`; absent for an unknown number. */
  readonly facilityName?: Localized;
  /** The lower 16 bits. */
  readonly code: number;
};

const NT_SEVERITIES = ['success', 'information', 'warning', 'error'] as const;

/**
 * Takes any 32-bit code apart, so that a code without an entry still gets an answer.
 * Returns `undefined` for an id that is not hexadecimal.
 * @example describeUnknown('0x800A1234') → { severity: 'error', facility: 10, code: 0x1234, … }
 */
export function describeUnknown(id: CodeId): CodeStructure | undefined {
  const bits = bitsOf(id);
  if (bits === undefined) return undefined;
  const kind = kindOf(id) === 'ntstatus' ? 'ntstatus' : 'hresult';
  const facility = kind === 'ntstatus' ? (bits >>> 16) & 0xfff : (bits >>> 16) & 0x7ff;
  const facilityName = (kind === 'ntstatus' ? NT_FACILITIES : FACILITIES).get(facility);
  const isError = bits >= 0x80000000;
  return {
    kind,
    severity: kind === 'ntstatus' ? (NT_SEVERITIES[bits >>> 30] ?? 'error') : isError ? 'error' : 'success',
    isCustomer: (bits & 0x20000000) !== 0,
    facility,
    ...(facilityName !== undefined && { facilityName }),
    code: bits & 0xffff,
  };
}
