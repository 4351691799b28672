import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { mediaTypeOf } from './lib/hosting/media-types.ts';
const html = readFileSync('out/en/gateway-1088-schannel-36887/index.html','utf8').replaceAll('data-service-worker','data-sw');
const add = (css:string)=>html.replace('</head>',`<style>${css}</style></head>`);
const V: Record<string,string> = {
  base: html,
  nolocal: html.replace(/@font-face\{[^}]*local\([^}]*\}/g,''),
  nofont: html.replace(/<link rel="preload"[^>]*>/,'').replace(/@font-face\{[^}]*\}/g,''),
  nopreload: html.replace(/<link rel="preload"[^>]*>/,''),
  nolocalnopreload: html.replace(/<link rel="preload"[^>]*>/,'').replace(/@font-face\{[^}]*local\([^}]*\}/g,''),
};
const s = createServer((q,r)=>{ const u=new URL(q.url!,'http://x'); const v=u.pathname.slice(1);
 if (V[v]) {r.writeHead(200,{'content-type':'text/html; charset=utf-8'}); r.end(V[v]);}
 else if(existsSync('out'+u.pathname)&&u.pathname!=='/'){r.writeHead(200,{'content-type':mediaTypeOf(u.pathname)??'x/x'});r.end(readFileSync('out'+u.pathname));} else {r.writeHead(404);r.end();}
}).listen(4126);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const res: Record<string, number[][]> = {};
for (let i=0;i<9;i++) for (const v of Object.keys(V)) {
  const ctx = await b.newContext({viewport:{width:1280,height:800}}); const page=await ctx.newPage(); const c=await ctx.newCDPSession(page);
  await c.send('Performance.enable',{timeDomain:'threadTicks'});
  await page.goto('http://localhost:4126/'+v,{waitUntil:'load'}); await page.waitForTimeout(700);
  const m = Object.fromEntries((await c.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value]));
  const fcp=await page.evaluate(()=>performance.getEntriesByName('first-contentful-paint')[0]?.startTime??NaN); const rs=await page.evaluate(()=>(performance.getEntriesByType('navigation')[0] as any).responseEnd); (res[v]??=[]).push([fcp,fcp-rs,m.LayoutDuration*1000,m.RecalcStyleDuration*1000,m.ScriptDuration*1000,m.TaskDuration*1000]);
  await ctx.close();
}
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!|0;
for (const [v,r] of Object.entries(res)) console.log(v.padEnd(18),'fcp',med(r.map(x=>x[0]!)),'fcp-responseEnd',med(r.map(x=>x[1]!)),'layout',med(r.map(x=>x[2]!)),'style',med(r.map(x=>x[3]!)),'task',med(r.map(x=>x[5]!)));
await b.close(); s.close();
