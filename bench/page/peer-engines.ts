import { createPeerEngine } from './peer-engine.ts';

/** React keeps the properties of a hydrated element under a key of its own. */
function isHydrated(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'));
}

/** Vue leaves a mark on the element that it has taken over. */
function isMounted(): boolean {
  return '__vue_app__' in (document.querySelector('#app') ?? {});
}

/** What is not at work yet is shipped disabled. */
function isEnabled(selector: string): boolean {
  return document.querySelector(`${selector}:enabled`) !== null;
}

/** The peers, each with the look it ships and a search that needs no foreign service. */
export const PEER_ENGINES = [
  createPeerEngine({
    name: 'starlight',
    content: 'src/content/docs',
    output: 'dist',
    addressOf: (slug) => `/${slug}/`,
    versions: ['@astrojs/starlight', 'astro'],
    search: {
      isReady: isEnabled,
      open: 'site-search button[data-open-modal]',
      field: 'site-search dialog input',
      hit: 'site-search dialog a[href]',
    },
  }),
  createPeerEngine({
    name: 'vitepress',
    content: '.',
    output: '.vitepress/dist',
    addressOf: (slug) => `/${slug}`,
    isTitleInText: true,
    versions: ['vitepress'],
    search: {
      isReady: isMounted,
      open: '.DocSearch-Button',
      field: '#localsearch-input',
      hit: '.VPLocalSearchBox a.result',
    },
  }),
  createPeerEngine({
    name: 'docusaurus',
    content: 'docs',
    output: 'build',
    addressOf: (slug) => `/${slug}/`,
    versions: ['@docusaurus/core', '@easyops-cn/docusaurus-search-local'],
    search: {
      isReady: isHydrated,
      field: '.navbar__search-input',
      hit: '.navbar__search [role=option]',
    },
  }),
  createPeerEngine({
    name: 'nextra',
    content: 'content',
    output: 'out',
    addressOf: (slug) => `/${slug}`,
    isTitleInText: true,
    versions: ['nextra', 'next'],
    search: {
      isReady: isHydrated,
      field: '.nextra-search input',
      hit: '.nextra-search-results a[href]',
    },
  }),
  createPeerEngine({
    name: 'fumadocs',
    content: 'content/docs',
    output: 'out',
    addressOf: (slug) => `/docs/${slug}`,
    versions: ['fumadocs-ui', 'next'],
    search: {
      isReady: isHydrated,
      open: 'button[data-search-full]',
      field: '[role=dialog] input',
      hit: '[role=dialog] [aria-selected]',
    },
  }),
] as const;
