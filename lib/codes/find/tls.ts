import { type Finding, lineBefore } from './finding.ts';

/** Numbers of the IANA registry "TLS Alerts", and Schannel's own reading of them. */
const ALERTS = new Set([
  0, 10, 20, 21, 22, 30, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 60, 70, 71, 80, 86, 90, 100, 109,
  110, 111, 112, 113, 114, 115, 116, 120, 121,
]);

/** "fatal alert was received: 51", "alert code is 51", "SSL alert number 40", "tls-alert: 48". */
const ALERT =
  /(?<![\p{L}\d_])(?:alert|warnung)(?:[ -](?:code|number|nummer|description|received|was received|empfangen))?(?: is| ist)?[ \t]{0,3}[:=(]?[ \t]{0,3}(\d{1,3})(?![\w%-]|[.,:/]\d)/giu;

/** The longer wordings of Windows: "… für das TLS-Protokoll definierten Code: 51", "Schannel 36887 Code 51". */
const CODE =
  /(?<![\p{L}\d_])code(?: is| ist| lautet)?[ \t]{0,3}[:=(]?[ \t]{0,3}(\d{1,3})(?![\w%-]|[.,:/]\d)/giu;

const ALERT_BEFORE = /(?:alert|warnung|\btls\b|\bssl\b|s?channel)/iu;

/** What a reader types who only has the number: "Code: 51". */
const NOTHING_BEFORE = /^\W*$/u;

/** TLS alerts by number. */
export function findTlsAlerts({ text, add }: Finding): void {
  for (const match of text.matchAll(ALERT)) addAlert(match);
  for (const match of text.matchAll(CODE)) {
    const before = lineBefore(text, match.index, 160);
    if (ALERT_BEFORE.test(before) || NOTHING_BEFORE.test(before)) addAlert(match);
  }

  function addAlert(match: RegExpExecArray): void {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    if (ALERTS.has(Number(number))) add(end - number.length, end, `tls-${Number(number)}`, 'context');
  }
}
