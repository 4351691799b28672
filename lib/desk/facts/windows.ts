import type { Locale } from '#lib/core/locale.ts';
import type { Fact } from '../types.ts';
import { type FactPattern, findFacts, placeOf, uniqueFacts } from './find-facts.ts';

/** "Windows Server 2019", "Server 2012 R2", "Win 2016", "WS2022"; not "SQL Server 2019". */
const SERVER =
  /(?<![\p{L}\p{N}]|SQL |Exchange |SharePoint )(?:(?:MS |Microsoft )?Win(?:dows)?[ -]?(?:Server)?|Server|WS)[ -]{0,2}(20(?:08|12|16|19|22|25)(?:[ -]?R2)?)(?![\p{L}\p{N}]|\.\d)/giu;
/** "Windows 11", "Win10"; not "Windows 10.0.17763". */
const CLIENT = /(?<![\p{L}\p{N}])Win(?:dows)?[ -]?(7|8(?:\.1)?|10|11)(?![\p{L}\p{N}]|\.\d)/giu;
/** "10.0.17763", "Build 20348". */
const BUILD = /(?<![\p{N}.])(?:(?:6\.[1-3]|10\.0)\.|(?:OS |Windows )?Build )(\d{4,5})(?!\d)/giu;

/** Source: learn.microsoft.com/windows-server/get-started/windows-server-release-info. */
const SERVER_BUILDS: ReadonlyMap<string, string> = new Map([
  ['7601', '2008 R2'],
  ['9200', '2012'],
  ['9600', '2012 R2'],
  ['14393', '2016'],
  ['17763', '2019'],
  ['20348', '2022'],
  ['26100', '2025'],
]);

export function findWindowsVersions(text: string): readonly Fact<string>[] {
  const servers = facts(text, SERVER, (year) => `Windows Server ${year.replace(/[ -]?R2/iu, ' R2')}`);
  const clients = facts(text, CLIENT, (number) => `Windows ${number}`);
  const builds = facts(text, BUILD, (build) => {
    const year = SERVER_BUILDS.get(build);
    return year === undefined ? undefined : `Windows Server ${year}`;
  });
  return uniqueFacts([...servers, ...clients, ...builds]);
}

function facts(text: string, pattern: RegExp, name: (group: string) => string | undefined): Fact<string>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = name(match[1] ?? '');
    return value === undefined ? [] : [{ value, ...placeOf(match) }];
  });
}

/** Fields of Event Viewer, tools and messages of Windows itself, and what customers say about it. */
const LANGUAGES: readonly FactPattern<Locale>[] = [
  {
    value: 'de',
    pattern:
      /^[ \t>]*(?:Protokollname|Ereignis-ID|Aufgabenkategorie|Schlüsselwörter|Anbietername):|Die angegebenen Daten konnten nicht entschlüsselt werden|schwerwiegende Warnung|Es konnte kein geschützter SSL\/TLS-Kanal|Der Vorgang wurde erfolgreich|Zugriff verweigert|Der angegebene Registrierungsschlüssel|^[ \t>]*bei [\p{L}_][\p{L}\p{N}_.`<>]{3,200}\(|(?:deutsche[srn]?|deutschsprachige[srn]?) Windows|Windows[^\n.]{0,30}\(?(?:auf )?deutsch\b|German Windows|Windows[^\n.]{0,30}\(German\)/imu,
  },
  {
    value: 'en',
    pattern:
      /^[ \t>]*(?:Log Name|Event ID|Task Category|Keywords):|The specified data could not be decrypted|A fatal alert was (?:received|generated)|The following fatal alert was|The operation completed successfully|The system was unable to find the specified registry|Access is denied|(?:englische[srn]?|englischsprachige[srn]?) Windows|Windows[^\n.]{0,30}\(?(?:auf )?englisch\b|English Windows|Windows[^\n.]{0,30}\(English\)/imu,
  },
];

/** Language of Windows on the customer's server. Messages of the product stay English and say nothing about it. */
export function findWindowsLanguages(text: string): readonly Fact<Locale>[] {
  return findFacts(text, LANGUAGES);
}
