import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { gzipSync } from 'node:zlib';
const entries = ['lotse','search','browse','ticket','kept','search-worker','forward'];
const dir='/tmp/wt-page/esb';
const r = await build({ entryPoints: entries.map(e=>`islands/entries/${e}.ts`), outdir: dir, bundle:true, splitting:true, format:'esm', target:['es2022'], minify:false, minifySyntax:true, loader:{'.css':'text'}, entryNames:'[name]', chunkNames:'chunk.[hash]', metafile:true });
const b = await rollup({ input: Object.fromEntries(entries.map(e=>[e, `${dir}/${e}.js`])), preserveEntrySignatures:false });
const first = await b.generate({format:'esm'});
const t=performance.now();
const out = await b.generate({ format:'esm', entryFileNames:'[name].[hash].js', chunkFileNames:'chunk.[hash].js', plugins:[{name:'minify', async renderChunk(code){ const {code:c}=await transform(code,{minify:true,format:'esm',target:'es2022'}); return {code:c, map:null}; }}] , experimentalMinChunkSize: 3000 });
const by = new Map(out.output.filter((c:any)=>c.type==='chunk').map((c:any)=>[c.fileName,c]));
const reach=(f:string,s=new Set<string>())=>{ if(s.has(f))return s; s.add(f); for(const i of (by.get(f) as any).imports) reach(i,s); return s;};
const gz=(s:Set<string>)=>[...s].reduce((n,f)=>n+gzipSync((by.get(f) as any).code,{level:9}).length,0);
console.log('chunks',by.size, 'of', Object.keys(r.metafile.outputs).length);
for (const c of by.values() as any) if (c.isEntry) { const s=reach(c.fileName); console.log(c.name, s.size,'files', gz(s),'gz', [...s].map((f)=>f+':'+(by.get(f) as any).code.length).join(' ')); }
const lotse=[...by.values()].find((c:any)=>c.name==='lotse') as any; const base=reach(lotse.fileName);
for (const c of by.values() as any) if (c.isDynamicEntry && !c.isEntry) { const s=reach(c.fileName); const extra=new Set([...s].filter(x=>!base.has(x))); console.log('  dyn', Object.keys(c.modules).map(m=>m.split('/').pop()).join(), extra.size,'more files', gz(extra)); }
console.log(lotse.code.match(/import\([^)]*\)/g), lotse.code.match(/import[^(][^;]{0,60}/g));
