import type { Format } from '../record.ts';
import { burn } from './burn.ts';
import { dotnet } from './dotnet.ts';
import { eventCsv } from './event-csv.ts';
import { eventList } from './event-list.ts';
import { eventViewer } from './event-viewer.ts';
import { eventXml } from './event-xml.ts';
import { exceptionReport } from './exception-report.ts';
import { exchange } from './exchange.ts';
import { iis } from './iis.ts';
import { mail } from './mail.ts';
import { msi } from './msi.ts';
import { plain } from './plain.ts';
import { powershell } from './powershell.ts';
import { smtp } from './smtp.ts';
import { syslog } from './syslog.ts';

/** In this order each is asked whether a record of its own begins; `plain` takes what is left. */
export const FORMATS: readonly Format[] = [
  mail,
  eventXml,
  eventViewer,
  eventCsv,
  burn,
  msi,
  syslog,
  exchange,
  iis,
  eventList,
  powershell,
  exceptionReport,
  dotnet,
  smtp,
  plain,
];
