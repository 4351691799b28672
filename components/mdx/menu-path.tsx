import { Children, Fragment, type ReactNode } from 'react';
import { splitMenu } from '#lib/content/mdx/to-inline.ts';

/** A path of interface labels: `Configuration › Rules`. */
export function MenuPath({ children }: { readonly children?: ReactNode }) {
  const labels = splitMenu(Children.toArray(children).join(''));
  return (
    <span className="path">
      {labels.map((label, index) => (
        <Fragment key={label}>
          {index > 0 && <i>›</i>}
          {label}
        </Fragment>
      ))}
    </span>
  );
}

/** The number of a callout in the figure, within a sentence. */
export function Dot({ n }: { readonly n: number | string }) {
  return <span className="key r">{n}</span>;
}
