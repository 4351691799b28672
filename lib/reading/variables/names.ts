import type { Detector, Variable } from '../variable.ts';

/** Left of the backslash: parts of Windows, not a customer's domain. */
const NO_DOMAINS = new Set(
  (
    'hklm hkcu hkcr hku hkcc builtin authority autorität autoritat service apppool host manager microsoft windows system ' +
    'software currentversion currentcontrolset control services policies system32 bin obj debug release classes'
  ).split(' '),
);

/** Right of the backslash: the instance of a database, evidence; only the server in front of it is private. */
const INSTANCE = /^(?:nospamproxy|netatwork|sqlexpress|mssql)/iu;

const sids: Detector = {
  kind: 'sid',
  mayHold: (line) => line.includes('S-1-'),
  // Three numbers at least: S-1-5-11 and S-1-5-32-544 are the same on every Windows.
  pattern: /(?<![\w-])S-1-(?:\d{1,12}-){3,14}\d{1,12}(?![\w-])/gu,
};

const accounts: Detector = {
  kind: 'user',
  mayHold: (line) => line.includes('\\'),
  pattern:
    /(?<![\p{L}\p{N}_.\\:/$%-])[\p{L}\p{N}][\p{L}\p{N}._-]{0,30}\\[\p{L}\p{N}_][\p{L}\p{N}._-]{0,63}\$?(?![\p{L}\p{N}\\/])/gu,
  accept: (match, line) => {
    const [domain = '', name = ''] = match[0].split('\\');
    const start = match.index ?? 0;
    if (
      NO_DOMAINS.has(domain.toLowerCase()) ||
      (/\.\p{L}{1,4}$/u.test(name) &&
        /\.(?:exe|dll|msc|msi|log|config|txt|xml|ps1|dat|sys|ini|cs|php)$/iu.test(name))
    )
      return undefined;
    // `Windows NT\CurrentVersion` in the middle of a path with spaces.
    if (/\\[^\\"'<>|]{0,40}$/u.test(line.slice(Math.max(0, start - 41), start))) return undefined;
    if (INSTANCE.test(name)) return { start, end: start + domain.length, kind: 'host' };
    return { start, end: start + match[0].length, kind: 'user' };
  },
};

const FIELD_USER =
  /(?<=(?<![\p{L}\p{N}])(?:Kontoname|Account Name|Anmeldename|Benutzername|Benutzer|User(?: ?[Nn]ame)?|user(?:name)?|sasl_username) ?[:=][ \t]{0,24}["'<]?)[\p{L}\p{N}_][\p{L}\p{N}._$-]{0,63}(?![\p{L}\p{N}\\@])/gu;

const FIELD_HOST =
  /(?<=(?<![\p{L}\p{N}])(?:Kontodomäne|Account Domain|Domäne|Computername|Computer ?[Nn]ame|Computer|MachineName|Hostname|Host ?[Nn]ame|Servername) ?[:=][ \t]{0,24}["'<]?)[\p{L}\p{N}][\p{L}\p{N}._-]{0,253}/gu;

/** What stands in those fields when nobody is meant. */
const NOBODY =
  /^(?:n|na|nicht|keine?|none|not|system|lokaler?|local|netzwerkdienst|network|anonymous|and|und|konto|account)$/iu;

const userFields: Detector = {
  kind: 'user',
  mayHold: (line) => /[Bb]enutzer|[Uu]ser|name/u.test(line),
  pattern: FIELD_USER,
  accept: (match) => (NOBODY.test(match[0]) ? undefined : wholeMatch(match, 'user')),
};

const hostFields: Detector = {
  kind: 'host',
  mayHold: (line) => /[Cc]omputer|MachineName|[Hh]ost|Servername|[Dd]om/u.test(line),
  pattern: FIELD_HOST,
  accept: (match) => (NOBODY.test(match[0]) ? undefined : wholeMatch(match, 'host')),
};

/** `DC02$`, the account of a computer. */
const machineAccounts: Detector = {
  kind: 'host',
  mayHold: (line) => line.includes('$'),
  pattern: /(?<![\p{L}\p{N}_.\\$-])[\p{L}\p{N}][\p{L}\p{N}-]{1,14}\$(?![\p{L}\p{N}_({])/gu,
};

export const NAME_DETECTORS: readonly Detector[] = [sids, accounts, userFields, hostFields, machineAccounts];

function wholeMatch(match: RegExpMatchArray, kind: Variable['kind']): Variable {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, kind };
}
