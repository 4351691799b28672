import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { basePath } from './lib/site/environment.ts';

const config: NextConfig = {
  // Static files for any web server. The export lands in distDir; `npm run build` seals it and publishes to out/.
  output: 'export',
  distDir: process.env.LOTSE_EXPORT_DIR ?? '.cache/export',
  basePath: basePath(),
  // Every page is a folder with an index.html: the one form that every host serves without configuration.
  trailingSlash: true,
  images: { unoptimized: true },
  // Root layouts live under app/[locale], so an unknown address needs a page of its own.
  // Next would leave one core idle; on a machine with two that is half of it.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
  // Types and style are checked by `npm test` before the build; doing it twice costs 10 s.
  typescript: { ignoreBuildErrors: true },
  // mdx-bundler runs esbuild's native binary and must not be bundled itself.
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  devIndicators: false,
};

export default config;
