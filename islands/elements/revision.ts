import { showRevision } from '../revision/show-revision.ts';

/** `<lotse-revision data-revision>`: for a link with `?r=4`, says what has changed since and marks the places. */
export class RevisionElement extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount === 0) showRevision(this);
  }
}
