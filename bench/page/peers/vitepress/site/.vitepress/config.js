import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const items = readdirSync(process.cwd())
  .filter((name) => name.endsWith('.md') && name !== 'index.md')
  .map((name) => ({ text: name.replace(/\.md$/u, ''), link: `/${name.replace(/\.md$/u, '')}` }));

export default defineConfig({
  title: 'Known issues',
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Articles', items }] },
});
