import { onKey } from '../parts/keys.ts';
import { copyReply, openReply } from './open-reply.ts';
import { type ReplyRequest, requestOf } from './request.ts';

/**
 * `<lotse-reply data-article>` around a link to the reply page: the link opens the composer in place. With
 * `data-inline` the composer takes the place of what the element holds, which is how the reply page uses it.
 */
export class ReplyLinkElement extends HTMLElement {
  connectedCallback(): void {
    const request = requestOf(this);
    if (request === undefined) return;
    if ('inline' in this.dataset) {
      void import('./composer-in-page.ts').then(({ putComposerInto }) => putComposerInto(this, request));
      return;
    }
    // Whoever comes near the button will soon want what is behind it.
    for (const event of ['pointerenter', 'focusin']) {
      this.addEventListener(event, () => void import('./sheet.ts').catch(() => undefined), { once: true });
    }
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      act(this, openReply);
    });
  }
}

/** The request as it is now: values may have been filled in since the page was loaded. */
function act(element: HTMLElement, action: (request: ReplyRequest) => Promise<void>): void {
  const request = requestOf(element);
  if (request === undefined) return;
  action(request).catch(() => {
    // The composer did not arrive. Its page may, and needs no script; a row leads to the article.
    const page = element instanceof HTMLAnchorElement ? element : element.querySelector('a');
    if (page !== null) location.assign(page.href);
  });
}

const ofPage = () => document.querySelector<HTMLElement>('lotse-reply[data-article]:not([data-inline])');
const ofRow = () => document.activeElement?.closest<HTMLElement>('[data-article]') ?? ofPage();

/** `T` opens the composer for the article of the page, `R` for the row with the focus; `Shift+T` copies. */
export function listenForReplyKeys(): void {
  onReplyKey('t', ofPage, openReply);
  onReplyKey('r', ofRow, openReply);
  onReplyKey('Shift+T', ofRow, copyReply);
}

function onReplyKey(
  key: string,
  subject: () => HTMLElement | null,
  action: (request: ReplyRequest) => Promise<void>,
): void {
  onKey(key, (event) => {
    const element = subject();
    if (element === null) return;
    event.preventDefault();
    act(element, action);
  });
}
