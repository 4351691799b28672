import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** Custom elements of islands/. React hands `class` and `data-*` through as they are. */
type IslandProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lotse-find': IslandProps;
      'lotse-theme': IslandProps;
      'lotse-command': IslandProps;
      'lotse-copy': IslandProps;
      'lotse-reply': IslandProps;
      'lotse-ask': IslandProps;
      'lotse-results': IslandProps;
      'lotse-browse': IslandProps;
      'lotse-clerk': IslandProps;
      'lotse-revision': IslandProps;
      'lotse-version': IslandProps;
      'lotse-number': IslandProps;
      'lotse-filter': IslandProps;
      'lotse-kept': IslandProps;
    }
  }
}
