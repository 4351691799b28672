/** Docusaurus brings no search that works without a foreign service; this plugin is the one its own docs name first. */
const search = [
  require.resolve('@easyops-cn/docusaurus-search-local'),
  { hashed: true, indexBlog: false, docsRouteBasePath: '/' },
];

module.exports = {
  title: 'Known issues',
  url: 'http://localhost',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'detect' },
  themes: [search],
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
};
