import type { Query } from './corpus.ts';

const LEVEL =
  /\b(?:ERROR|ERR|FATAL|CRITICAL|SEVERE|WARN(?:ING)?|WRN|INFO|INF|DEBUG|NOTICE|Error|Warning|Critical|Informationen|Fehler|Warnung|Kritisch)\b/u;
const RECORD_START =
  /^[[(]?(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:)/u;
/** The level is the first such word within this distance from the start of a log line; others belong to the message. */
const HEAD_LENGTH = 60;

/** Each log once more with the level of every line changed to "Information": real logs often mark the telling line so. */
export function withLevelFreeLogs(queries: readonly Query[]): readonly Query[] {
  const logs = queries.filter(({ kind }) => kind === 'error_log');
  return [
    ...queries,
    ...logs.map((query) => ({ ...query, kind: 'error_log_nolevel', text: levelFree(query.text) })),
  ];
}

function levelFree(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      RECORD_START.test(line)
        ? line.slice(0, HEAD_LENGTH).replace(LEVEL, 'Information') + line.slice(HEAD_LENGTH)
        : line,
    )
    .join('\n');
}
