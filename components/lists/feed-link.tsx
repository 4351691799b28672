import { Icon } from '#components/parts/icon.tsx';
import { href } from '#lib/site/environment.ts';

/** Where a reader subscribes to what the page lists. */
export function FeedLink({ url, label }: { readonly url: string; readonly label: string }) {
  return (
    <p className="feed">
      <a className="il" href={href(url)}>
        <Icon name="rss" />
        {label}
      </a>
    </p>
  );
}
