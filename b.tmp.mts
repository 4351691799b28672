import { PEER_ENGINES } from './bench/page/peer-engines.ts';
import { lotseEngine } from './bench/page/lotse-engine.ts';
import { startBenchServer } from './bench/page/bench-server.ts';
import { measureVisit, measureFirstHit } from './bench/page/measure-page.ts';
import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic']});
for (const e of [lotseEngine, ...PEER_ENGINES]) {
  if (!process.argv.slice(2).includes(e.name)) continue;
  try {
    const site = await e.prepare('gateway-1088-schannel-36887');
    const server = await startBenchServer(site.folder, site.headersOf);
    try {
    const {answers, ...v} = await measureVisit(b, server, site);
    console.log(e.name, site.version, JSON.stringify(v));
    for (const a of answers) console.log('   ', a.status, a.kind, a.bytes, a.path, a.purpose);
    console.log(await measureFirstHit(b, server, site, '0x80004005'));
    console.log(server.answers().map(a=>a.path+' '+a.bytes).join(', '));
    } catch (x) { console.log(e.name, String(x)); }
    await server.close();
  } catch (x) { console.log(e.name, String(x)); }
}
await b.close();
