import { runLighthouse } from './bench/page/lighthouse.ts';
import { startBenchServer } from './bench/page/bench-server.ts';
import { lotseEngine } from './bench/page/lotse-engine.ts';
import { CHROMIUM_ARGUMENTS } from './e2e/chromium.ts';
const s = await lotseEngine.prepare(process.argv[2] ?? 'gateway-1088-schannel-36887');
const server = await startBenchServer(s.folder, s.headersOf);
try { console.log(JSON.stringify(await runLighthouse(server.origin + s.page, '/usr/bin/chromium', CHROMIUM_ARGUMENTS), null, 1)); } catch (e) { console.log(String(e)); }
await server.close();
