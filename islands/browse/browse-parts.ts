/** What the page holds before any script. */
export type BrowseParts = {
  readonly table: HTMLTableElement;
  readonly filters: HTMLElement;
  readonly list: HTMLElement;
};
