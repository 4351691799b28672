import { clipboardPayload, composeReply, replyElements } from '#lib/reply/compose-reply.ts';
import type { ReplyOptions, ReplySource } from '#lib/reply/types.ts';
import { copyRich, copyText, selectContents } from '../parts/clipboard.ts';
import { h } from '../parts/h.ts';
import { toNode } from './element-tree.ts';

/** A reply that is ready: what is shown, and how it is copied. */
export type Composed = {
  /** Holds exactly what will be copied; where the browser refuses, its text is selected. */
  readonly shown: HTMLElement;
  /** `false` where the browser refused. */
  readonly copy: () => Promise<boolean>;
};

export function compose(sources: readonly ReplySource[], options: ReplyOptions): Composed {
  const { plain, html } = clipboardPayload(composeReply(sources, options), options.format);
  const isRich = options.format === 'html';
  return {
    shown: isRich
      ? h('div', { class: 'paper rich' }, toNode(replyElements(sources, options)))
      : h('div', { class: 'paper' }, h('pre', { lang: sources[0]?.locale }, plain)),
    copy: () => (html === undefined ? copyText(plain) : copyRich(html, plain)),
  };
}

/** Selects the reply, so that Ctrl+C copies it where scripts may not. */
export function selectShown({ shown }: Composed): void {
  selectContents(shown.firstElementChild ?? shown);
}
