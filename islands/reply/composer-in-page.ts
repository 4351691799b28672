import { createComposer } from './composer.ts';
import type { ReplyRequest } from './request.ts';

/** Puts the composer in the place of the reply page's own variants, which need no script but cannot copy. */
export function putComposerInto(place: HTMLElement, request: ReplyRequest): void {
  const { form } = createComposer(request);
  place.replaceChildren(form);
}
