import { PEER_ENGINES } from './bench/page/peer-engines.ts';
import { lotseEngine } from './bench/page/lotse-engine.ts';
import { startBenchServer } from './bench/page/bench-server.ts';
import { slowDown } from './bench/page/slow-line.ts';
import { observePaint, readPaint } from './bench/page/paint.ts';
import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic']});
const rate = Number(process.env.RATE ?? 1);
const want = process.argv.slice(2);
const sites = [];
for (const e of [lotseEngine, ...PEER_ENGINES]) if (want.includes(e.name)) { const s = await e.prepare('gateway-1088-schannel-36887'); sites.push({e, s, server: await startBenchServer(s.folder, s.headersOf)}); }
for (let i=0;i<Number(process.env.N ?? 3);i++) for (const {e,s,server} of sites) {
  const ctx = await b.newContext({viewport:{width:1280,height:800}});
  const page = await ctx.newPage(); const c = await ctx.newCDPSession(page);
  if (process.env.SLOW) await slowDown(c); else if (rate>1) await c.send('Emulation.setCPUThrottlingRate',{rate});
  await c.send('Performance.enable', {timeDomain:'threadTicks'});
  await observePaint(page);
  await page.goto(server.origin+s.page,{waitUntil:'load'}); await page.waitForTimeout(1500);
  const m = Object.fromEntries((await c.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value]));
  const p = await readPaint(page);
  console.log(e.name.padEnd(10), 'fcp',p.firstPaint|0,'lcp',p.largestPaint|0,'tbt',p.blocking|0,'cls',p.shift.toFixed(4), 'ms: layout',(m.LayoutDuration*1000)|0,'style',(m.RecalcStyleDuration*1000)|0,'script',(m.ScriptDuration*1000)|0,'task',(m.TaskDuration*1000)|0,'layouts',m.LayoutCount,'styles',m.RecalcStyleCount,'nodes',m.Nodes);
  await ctx.close();
}
for (const {server} of sites) await server.close();
await b.close();
