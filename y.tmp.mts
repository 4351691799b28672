import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readFileSync, existsSync } from 'node:fs';
import { mediaTypeOf } from './lib/hosting/media-types.ts';
import { slowDown } from './bench/page/slow-line.ts';
const html = readFileSync('out/en/gateway-1088-schannel-36887/index.html','utf8').replaceAll('data-service-worker','data-sw');
const add = (css:string, h=html)=>h.replace('</head>',`<style>${css}</style></head>`);
const nolocal=html.replace(/@font-face\{[^}]*local\([^}]*\}/g,'');
const nofont=html.replace(/<link rel="preload"[^>]*>/,'').replace(/@font-face\{[^}]*\}/g,'');
const np = html.replace(/<link rel="preload"[^>]*>/,'');
const cvs='main section{content-visibility:auto;contain-intrinsic-size:auto 600px}';
const V: Record<string,string> = {
  np, np_nolocal: np.replace(/@font-face\{[^}]*local\([^}]*\}/g,''),
  np_nohyphen: add('*{hyphens:manual!important}', np),
  np_nopretty: add('*{text-wrap:wrap!important}', np),
  np_cv: add(cvs, np),
  np_nosvg: np.replace(/<svg.*?<\/svg>/gs,''),
  np_all: add(cvs+'*{hyphens:manual!important;text-wrap:wrap!important}', np),
  empty: '<!doctype html><title>x</title><p>hello',
};
const want = process.argv.slice(2);
const s = createServer((q,r)=>{ const u=new URL(q.url!,'http://x'); const v=u.pathname.slice(1);
 if (V[v]) {r.writeHead(200,{'content-type':'text/html; charset=utf-8','content-encoding':'gzip'}); r.end(gzipSync(V[v]));}
 else if(existsSync('out'+u.pathname)&&u.pathname!=='/'){r.writeHead(200,{'content-type':mediaTypeOf(u.pathname)??'x/x'});r.end(readFileSync('out'+u.pathname));} else {r.writeHead(404);r.end();}
}).listen(4126);
const res: Record<string, number[][]> = {};
for (let i=0;i<4;i++) for (const v of Object.keys(V).filter(v=>!want.length||want.includes(v))) {
  const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
  const ctx = await b.newContext({viewport:{width:1280,height:800}}); const page=await ctx.newPage(); const c=await ctx.newCDPSession(page);
  await slowDown(c); await c.send('Performance.enable',{timeDomain:'threadTicks'});
  await page.goto('http://localhost:4126/'+v,{waitUntil:'load'}); await page.waitForTimeout(500);
  const m = Object.fromEntries((await c.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value]));
  const fcp=await page.evaluate(()=>performance.getEntriesByName('first-contentful-paint')[0]?.startTime??NaN); const rs=await page.evaluate(()=>(performance.getEntriesByType('navigation')[0] as any).responseEnd);
  (res[v]??=[]).push([fcp,rs,m.LayoutDuration*1000,m.RecalcStyleDuration*1000,m.TaskDuration*1000]);
  await b.close();
}
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!|0;
for (const [v,r] of Object.entries(res)) console.log(v.padEnd(12),'fcp',med(r.map(x=>x[0]!)),'responseEnd',med(r.map(x=>x[1]!)),'layout',med(r.map(x=>x[2]!)),'style',med(r.map(x=>x[3]!)),'task',med(r.map(x=>x[4]!)));
s.close();
