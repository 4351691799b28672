import { chromium } from '@playwright/test';
import { createSiteServer } from './lib/hosting/server/server.ts';
const s = await createSiteServer('out'); await new Promise<void>(r=>s.listen(4127,'localhost',r));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu'],ignoreDefaultArgs:['--disable-back-forward-cache']});
for (const a of process.argv.slice(2)) for (let i=0;i<2;i++) {
const ctx = await b.newContext({serviceWorkers: process.env.SW ? 'block':'allow'});
const p = await ctx.newPage(); const c = await ctx.newCDPSession(p); await c.send('Page.enable');
let why=''; c.on('Page.backForwardCacheNotUsed', e=>{why=JSON.stringify(e.notRestoredExplanations)});
await p.goto('http://localhost:4127'+a); await p.waitForTimeout(Number(process.env.WAIT ?? 300));
await p.goto('http://localhost:4127/de/imprint/'); await p.goBack({waitUntil:'commit'}); await p.waitForTimeout(800);
console.log(a, why||'restored'); await ctx.close();
}
await b.close(); s.closeAllConnections(); s.close();
