import { createMDX } from 'fumadocs-mdx/next';

export default createMDX({ configPath: 'source.config.js' })({
  output: 'export',
  images: { unoptimized: true },
  turbopack: { root: process.cwd() },
});
