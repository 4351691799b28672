import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/* As the starter sets it up, with two languages. The list of all articles stands in the sidebar, as it does there. */

export default defineConfig({
  site: 'https://example.com',
  integrations: [
    starlight({
      title: 'Bench',
      defaultLocale: 'de',
      locales: { de: { label: 'Deutsch', lang: 'de' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
