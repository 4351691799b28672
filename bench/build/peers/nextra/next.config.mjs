import nextra from 'nextra';

const withNextra = nextra({ search: { codeblocks: true } });

export default withNextra({
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  i18n: { locales: ['de', 'en'], defaultLocale: 'de' },
  turbopack: { root: import.meta.dirname },
});
