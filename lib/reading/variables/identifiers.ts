import type { Detector, Variable } from '../variable.ts';

const guids: Detector = {
  kind: 'guid',
  mayHold: (line) => line.includes('-'),
  pattern:
    /\{?(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])\}?/gu,
};

/** `a9 0b 1c …`, `A9:0B:1C…`: how Windows and OpenSSL show thumbprints and serial numbers. */
const hexPairs: Detector = {
  kind: 'hex',
  pattern:
    /(?<![0-9A-Za-z:-]|(?<![0-9A-Za-z])[0-9A-Fa-f]{2} )[0-9A-Fa-f]{2}(?:([ :-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4,62}(?![0-9A-Za-z]|[:-][0-9A-Fa-f])/gu,
  accept: (match) => (/\d/u.test(match[0]) && /[A-Fa-f]/u.test(match[0]) ? whole(match, 'hex') : undefined),
};

/** Thumbprints, hashes, session ids. Eight digits are an HRESULT and stay. */
const longHex: Detector = {
  kind: 'hex',
  pattern: /(?<![0-9A-Za-z_])(?:0x)?[0-9A-Fa-f]{9,128}(?![0-9A-Za-z_])/gu,
  accept: (match) => {
    const digits = match[0].replace(/^0x/u, '');
    const isMixed = /\d/u.test(digits) && /[A-Fa-f]/u.test(digits);
    if (match[0] !== digits) return isSignExtendedCode(digits) ? undefined : whole(match, 'hex');
    return isMixed ? whole(match, 'hex') : undefined;
  },
};

/** Numbers of eight digits and more count something; decimal HRESULTs are codes. */
const longNumbers: Detector = {
  kind: 'id',
  mayHold: (line) => /\d{8}/u.test(line),
  pattern: /(?<![\p{L}\p{N}_.])-?\d{8,40}(?![\p{L}\p{N}_]|\.\d)/gu,
  accept: (match) => (isDecimalCode(match[0]) ? undefined : whole(match, 'id')),
};

const processIds: Detector = {
  kind: 'id',
  mayHold: (line) => /\[|[PpTt][Ii][Dd]|[Pp]rocess|[Tt]hread/u.test(line),
  pattern:
    /(?<=[a-z]\[)\d{1,7}(?=\])|(?<=(?<!\p{L})(?:pid|tid|PID|TID|ProcessI[Dd]|ThreadI[Dd]|Process ID|Thread ID)["']?[ :=]{1,3}["']?)\d{1,7}(?!\w)/gu,
};

/** The queue id of Postfix behind its process id. */
const queueIds: Detector = {
  kind: 'id',
  mayHold: (line) => line.includes('postfix'),
  pattern: /(?<=\]: )(?:[0-9A-F]{6,16}|[0-9A-Za-z]{12,20})(?=: )/gu,
};

/** Places in a program and durations. */
const measures: Detector = {
  kind: 'number',
  mayHold: (line) => /\d/u.test(line),
  pattern:
    /(?<=:(?:line|Zeile) )\d{1,7}(?!\w)|(?<![\w.])\d{1,9}(?:\.\d{1,6})?(?= ?(?:ms|Millisekunden|milliseconds)(?!\p{L}))/gu,
};

/** Before hosts and numbers. */
export const TOKEN_DETECTORS: readonly Detector[] = [guids, hexPairs];
export const NUMBER_DETECTORS: readonly Detector[] = [longHex, processIds, queueIds, longNumbers, measures];

function whole(match: RegExpMatchArray, kind: Variable['kind']): Variable {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, kind };
}

/** A 32-bit failure code written as a number, unsigned or signed, or as hex digits that happen to be decimal. */
function isDecimalCode(text: string): boolean {
  if (/^80\d{6}$/u.test(text)) return true;
  const value = Number(text);
  return (value >= 0x8000_0000 && value <= 0xffff_ffff) || (value < 0 && value >= -0x8000_0000);
}

/** `0xFFFFFFFF80070005`, an HRESULT in 64 bits. */
function isSignExtendedCode(digits: string): boolean {
  return /^(?:f{8}|0{8})[0-9a-f]{8}$/iu.test(digits);
}
