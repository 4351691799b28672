import { chromium } from '@playwright/test';
import { createSiteServer } from './lib/hosting/server/server.ts';
const s = await createSiteServer('out'); await new Promise<void>(r=>s.listen(4127,'localhost',r));
s.on('request',(q)=>{ if (process.env.V || q.headers['sec-purpose'] || q.url?.includes('specul')) console.log('   req', q.url, q.headers['sec-purpose'], q.headers['sec-fetch-dest'])});
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu'],ignoreDefaultArgs:['--disable-back-forward-cache']});
const ctx = await b.newContext({serviceWorkers: process.env.SW ? 'allow':'block'});
const p = await ctx.newPage();
const c = await ctx.newCDPSession(p);
await c.send('Page.enable');
c.on('Page.backForwardCacheNotUsed', e=>console.log('not used', JSON.stringify(e.notRestoredExplanations)));
await p.addInitScript(()=>addEventListener('pageshow',(e)=>{ (globalThis as any).shown = [...((globalThis as any).shown??[]), e.persisted]; }));
await p.goto('http://localhost:4127/en/gateway-1088-schannel-36887/');
await p.waitForTimeout(2500);
if (process.env.SW) { await p.waitForTimeout(2500); await p.reload(); await p.waitForTimeout(1500); console.log('controlled', await p.evaluate(()=>navigator.serviceWorker.controller?.scriptURL)); }
await p.evaluate(()=>{(globalThis as any).mark = 1});

await p.locator('header a[href="/en/"]').first().click(); await p.waitForURL('**/en/');
console.log('nav', await p.evaluate(()=>{const n=performance.getEntriesByType('navigation')[0] as any; return [n.deliveryType, n.transferSize, n.activationStart]}));
await p.waitForTimeout(500);
await p.goBack({waitUntil:'commit', timeout: 8000}).catch(e=>console.log('goBack', String(e).slice(0,100)));
await p.waitForTimeout(1500);
const raw = await c.send('Runtime.evaluate',{expression:'JSON.stringify([globalThis.shown, globalThis.mark, location.href])',returnByValue:true}).catch(e=>String(e));
console.log(JSON.stringify(raw));
console.log('evaluate', await Promise.race([p.evaluate(()=>[(globalThis as any).shown,(globalThis as any).mark]), new Promise(r=>setTimeout(()=>r('timeout'),3000))]));
await b.close(); s.closeAllConnections(); s.close();
