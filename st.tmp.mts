import { fingerprintOf } from './bench/page/peer-engine.ts';
import { readPeerArticles } from './bench/page/articles.ts';
import { writeFileSync } from 'node:fs';
const a = await readPeerArticles();
for (const n of process.argv.slice(2)) writeFileSync(`.cache/bench/peers/page-${n}/.built`, await fingerprintOf(`bench/page/peers/${n}`, a));
