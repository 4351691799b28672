import { showNearNumbers } from '../number/show-near-numbers.ts';

/** `<lotse-number>`: on the page for wrong addresses, recognises a mistyped article number. */
export class NumberElement extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount === 0) void showNearNumbers(this);
  }
}
