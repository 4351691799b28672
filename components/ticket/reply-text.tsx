import { createElement, Fragment, type ReactNode } from 'react';
import type { ReplyPart } from '#lib/publish/desk/reply-parts.ts';
import { toElements } from '#lib/reply/to-elements.ts';
import { toMarkdown } from '#lib/reply/to-markdown.ts';
import { toText } from '#lib/reply/to-text.ts';
import type { ReplyElement, ReplyFormat, ReplyNode } from '#lib/reply/types.ts';

/** The children of an element of the mail. Their styles stay behind: the page has its own, see ticket.css. */
function richChildren(children: ReplyElement['children']): ReactNode[] {
  return children.map((child) =>
    typeof child === 'string'
      ? child
      : createElement(child.tag, { href: child.href }, ...richChildren(child.children)),
  );
}

function plainOf(node: ReplyNode, format: Exclude<ReplyFormat, 'html'>): string {
  return format === 'markdown' ? toMarkdown([node]) : toText([node]);
}

type Props = {
  readonly parts: readonly ReplyPart[];
  readonly format: ReplyFormat;
  readonly lang: 'de' | 'en';
};

/** The reply in one format; each part can be hidden by the checkbox of its contents. */
export function ReplyText({ parts, format, lang }: Props) {
  if (format === 'html') {
    return (
      <div className="paper rich" lang={lang}>
        {parts.map(({ content, node }) => (
          <Fragment key={content}>
            {createElement(
              'div',
              { className: `c c-${content}` },
              ...richChildren(toElements([node], lang).children),
            )}
          </Fragment>
        ))}
      </div>
    );
  }
  const shown = format === 'link' ? parts.slice(0, 1) : parts;
  return (
    <div className="paper">
      <pre lang={lang}>
        {shown.map(({ content, node }, index) => (
          <span key={content} className={`c-${content}`}>
            {`${plainOf(node, format)}${index < shown.length - 1 ? '\n\n' : ''}`}
          </span>
        ))}
      </pre>
    </div>
  );
}
