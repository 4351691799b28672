import { bundleIslands, ISLAND_ENTRIES } from './lib/publish/assets/bundle-islands.ts';
import { rmSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { closureOf } from './lib/publish/offline/script-imports.ts';
const d='/tmp/wt-page/islands'; rmSync(d,{recursive:true,force:true}); mkdirSync(d);
const n = await bundleIslands(ISLAND_ENTRIES, d); console.log(n);
const read=async(x:string)=>readFileSync(d+'/'+x,'utf8');
for (const [k,f] of Object.entries(n)) { const c=await closureOf([f],read,false); console.log(k,c.length,'files',c.reduce((s,x)=>s+gzipSync(readFileSync(d+'/'+x),{level:9}).length,0), c.map(x=>x+':'+statSync(d+'/'+x).size).join(' ')); }
console.log(readdirSync(d).length, (await read(n['lotse.js']!)).match(/import\([^)]*\)/g));
