import type { Detector, Variable } from '../variable.ts';

/** A directory that every installation has; what lies in it tells nothing about the customer. */
const SYSTEM_ROOT =
  /^(?:[A-Za-z]:\\(?:Windows|WINNT|Program Files|Programme|ProgramData)(?: \(x86\))?(?:\\|$)|\/(?:etc|usr|var\/(?:log|lib|spool|run|cache)|proc|dev|sys|lib|bin|sbin)\/)/iu;

/** The last part of a path that is worth keeping: the name of a program or of its parts. */
const PROGRAM =
  /[\\/]([\p{L}\p{N}._-]{1,64}\.(?:exe|dll|msc|msi|sys|ps1|psm1|cmd|bat|config|asmx|aspx|svc|php|py|so|js))$/iu;

const SEGMENT = String.raw`[^\\/:*?"<>|\s,;()\[\]{}']{1,128}`;
/** A part with spaces is one only when a backslash follows it: `Program Files (x86)\`. */
const SPACED = String.raw`[^\\/:*?"<>|\s,;\[\]{}']{1,64}(?: [^\\/:*?"<>|\s,;\[\]{}']{1,64}){1,5}(?=\\)`;
/** The name of a file with spaces ends with its extension: `Rechnung März.pdf`. */
const SPACED_FILE = String.raw`[^\\/:*?"<>|\s,;\[\]{}'.]{1,64}(?: [^\\/:*?"<>|\s,;\[\]{}']{1,64}){1,2}(?<=\.[A-Za-z0-9]{2,5})(?![\p{L}\p{N}])`;

const quotedWindowsPaths: Detector = {
  kind: 'path',
  mayHold: (line) => line.includes('\\'),
  pattern:
    /(?<=["'])(?:[A-Za-z]:\\|\\\\[\p{L}\p{N}])[^\\:*?"<>|'\r\n]{0,128}(?:\\[^\\:*?"<>|'\r\n]{0,128}){0,24}(?=["'])/gu,
  accept: (match) => pathOf(match[0], match.index ?? 0),
};

const windowsPaths: Detector = {
  kind: 'path',
  mayHold: (line) => line.includes('\\'),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])[A-Za-z]:\\(?:(?:${SPACED}|${SEGMENT})\\){0,24}(?:${SPACED_FILE}|${SEGMENT})?`,
    'gu',
  ),
  accept: (match) => pathOf(match[0], match.index ?? 0),
};

const uncPaths: Detector = {
  kind: 'path',
  mayHold: (line) => line.includes('\\\\'),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}\\:])\\\\[\p{L}\p{N}?.][\p{L}\p{N}._-]{0,253}(?:\\(?:${SPACED}|${SPACED_FILE}|${SEGMENT})){1,24}\\?`,
    'gu',
  ),
  accept: (match) => pathOf(match[0], match.index ?? 0),
};

const unixPaths: Detector = {
  kind: 'path',
  mayHold: (line) => line.includes('/'),
  pattern: /(?<![^\s"'(=:[<,>])\/[\p{L}\p{N}._~@%+-]{1,128}(?:\/[\p{L}\p{N}._~@%+-]{1,128}){1,32}\/?/gu,
  accept: (match) => pathOf(match[0], match.index ?? 0),
};

export const PATH_DETECTORS: readonly Detector[] = [quotedWindowsPaths, windowsPaths, uncPaths, unixPaths];

function pathOf(found: string, start: number): Variable | undefined {
  const text = found.replace(/[.,;:]{1,4}$/u, '');
  const program = PROGRAM.exec(text)?.[1] ?? '';
  const end = start + text.length - program.length;
  return SYSTEM_ROOT.test(text) ? { start, end, kind: 'path', isPublic: true } : { start, end, kind: 'path' };
}
