import nextra from 'nextra';

export default nextra({ search: { codeblocks: true } })({
  output: 'export',
  images: { unoptimized: true },
  // Nextra looks for its components under this name.
  turbopack: { root: process.cwd(), resolveAlias: { 'next-mdx-import-source-file': './mdx-components.js' } },
});
