import { rolldown } from 'rolldown';
import { gzipSync } from 'node:zlib';
const entries = ['lotse','search','browse','ticket','kept','search-worker','forward'];
const mode = process.argv[2];
const bundle = await rolldown({ input: Object.fromEntries(entries.map(e=>[e,`islands/entries/${e}.ts`])), moduleTypes: {'.css':'text'}, platform:'browser', transform:{target:'es2022'}, logLevel:'warn', preserveEntrySignatures: false });
const first = await bundle.generate({ format:'esm', minify:true, entryFileNames:'[name].[hash].js', chunkFileNames:'chunk.[hash].js' });
function show(out: any) {
  const by = new Map(out.output.filter((c:any)=>c.type==='chunk').map((c:any)=>[c.fileName,c]));
  const reach=(f:string,s=new Set<string>())=>{ if(s.has(f))return s; s.add(f); for(const i of (by.get(f) as any).imports) reach(i,s); return s;};
  const gz=(s:Set<string>)=>[...s].reduce((n,f)=>n+gzipSync((by.get(f) as any).code,{level:9}).length,0);
  console.log('chunks',by.size);
  for (const c of by.values() as any) if (c.isEntry) { const s=reach(c.fileName); console.log(c.name, s.size,'files', gz(s),'gz', 'own', c.code.length); }
  const lotse=[...by.values()].find((c:any)=>c.name==='lotse') as any; const base=reach(lotse.fileName);
  for (const c of by.values() as any) if (c.isDynamicEntry && !c.isEntry) { const s=reach(c.fileName); const extra=new Set([...s].filter(x=>!base.has(x))); console.log('  dyn', c.name, extra.size,'more files', gz(extra)); }
}
show(first);
// with core group
const by = new Map(first.output.filter((c:any)=>c.type==='chunk').map((c:any)=>[c.fileName,c]));
const core = new Set<string>(); const seen=new Set<string>();
(function walk(f:string){ if(seen.has(f))return; seen.add(f); const c=by.get(f) as any; for(const m of c.moduleIds) core.add(m); for(const i of c.imports) walk(i); })((([...by.values()] as any[]).find(c=>c.name==='lotse')).fileName);
console.log('core modules', core.size);
const out = await bundle.generate({ format:'esm', minify:true, entryFileNames:'[name].[hash].js', chunkFileNames:'[name].[hash].js',
  advancedChunks: { includeDependenciesRecursively:false, groups:[{name:'core', test:(id:string)=>core.has(id)}] } as any });
show(out);
for (const c of out.output as any) if (c.name==='lotse') console.log(c.code.slice(0,300));
