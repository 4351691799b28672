import type { LogicalLine } from '../line.ts';
import type { Block, Format } from '../record.ts';
import { readCsvRow } from './cells.ts';
import { type Layout, readRows, readWithDirectives } from './w3c.ts';

const LAYOUT: Layout = {
  format: 'exchange',
  delimiter: ',',
  fields: {
    'date-time': 'time',
    'server-hostname': 'computer',
    'connector-id': 'source',
    'event-id': 'category',
    event: 'category',
  },
  message: [
    'data',
    'context',
    'source',
    'event-id',
    'source-context',
    'recipient-status',
    'message-subject',
    'custom-data',
  ],
};

/** SmtpReceive and SmtpSend protocol logs (learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging). */
const PROTOCOL =
  'date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context'.split(
    ',',
  );
/** Message tracking logs of Exchange 2013 and newer (learn.microsoft.com/exchange/mail-flow/transport-logs). */
const TRACKING = (
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,' +
  'internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,' +
  'recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,' +
  'directionality,tenant-id,original-client-ip,original-server-ip,custom-data,transport-traffic-type,log-id,schema-version'
).split(',');
const BARE_ROW = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z,/u;
const TRACKING_EVENT =
  /^(?:RECEIVE|SEND|DELIVER|FAIL|DEFER|DSN|SUBMIT|EXPAND|REDIRECT|TRANSFER|BADMAIL|DROP|RESUBMIT|HA[A-Z]{1,12}|AGENTINFO|SUBMITDEFER|SUBMITFAIL|DUPLICATE[A-Z]{0,9}|POISONMESSAGE|PROCESS|RESOLVE|SUPPRESSED|THROTTLE|NOTIFYMAPI|LOAD|INITMESSAGECREATED|MODERATOR[A-Z]{1,20})$/u;

/** Protocol and message tracking logs of Exchange, with or without their header. */
export const exchange: Format = { name: 'exchange', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const text = lines[at]?.text ?? '';
  if (text.startsWith('#')) return readWithDirectives(lines, at, LAYOUT);
  if (!BARE_ROW.test(text)) return undefined;
  const columns = columnsFor(lines, at);
  if (columns === undefined) return undefined;
  const block = readRows(lines, at, columns, LAYOUT);
  return block.next > at ? block : undefined;
}

function columnsFor(lines: readonly LogicalLine[], at: number): readonly string[] | undefined {
  const cells = readCsvRow(lines, at, ',')?.cells ?? [];
  if (/^[-+<>*]$/u.test(cells[6]?.text ?? '')) return PROTOCOL;
  return TRACKING_EVENT.test(cells[8]?.text ?? '') ? TRACKING : undefined;
}
