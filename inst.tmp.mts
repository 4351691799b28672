import { installPeer } from './bench/peers/install-peer.ts';
for (const [n,s] of [['build-starlight','bench/build/peers/starlight'],['build-nextra','bench/build/peers/nextra'],['page-starlight','bench/page/peers/starlight'],['page-vitepress','bench/page/peers/vitepress'],['page-docusaurus','bench/page/peers/docusaurus'],['page-nextra','bench/page/peers/nextra'],['page-fumadocs','bench/page/peers/fumadocs']]) {
 try { console.log(n, await installPeer(n, s)); } catch(e) { console.log(n, e.message.slice(-500)); }
}
