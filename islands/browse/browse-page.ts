import { formatArticleNumber } from '#lib/core/article-number.ts';
import { fill } from '#lib/i18n/format.ts';
import { announce } from '../parts/announce.ts';
import { copyText, selectContents } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { pageLocale } from '../parts/page.ts';
import { myVersion, onMyVersion } from '../version/my-version.ts';
import type { BrowseParts } from './browse-parts.ts';
import { type ColumnHeads, createColumnHeads } from './column-heads.ts';
import { createFacetFields, type FacetFields } from './facet-fields.ts';
import { filterRows } from './filter-rows.ts';
import { createKeyBar, type KeyBar } from './key-bar.ts';
import { listFile } from './list-file.ts';
import { createListHead, type ListHead } from './list-head.ts';
import { listenForListKeys } from './list-keys.ts';
import { createPreviews, type Previews } from './previews.ts';
import type { ListRow } from './read-rows.ts';
import type { RowSource } from './row-source.ts';
import { sortRows } from './sort-rows.ts';
import { countLine, createToolBar, type Download } from './tool-bar.ts';
import { onViewLink, viewHref } from './view-link.ts';
import { formatViewState, readViewState, toggleFilter, UNTOUCHED, type ViewState } from './view-state.ts';
import { createViewsMenu } from './views-menu.ts';
import { browseWords } from './words.ts';

/** The list of all articles, alive: one state, shown in one go. */
export class BrowsePage {
  readonly #root: HTMLElement;
  readonly #parts: BrowseParts;
  readonly #source: RowSource;
  readonly #facets: FacetFields;
  readonly #heads: ColumnHeads;
  readonly #previews: Previews;
  readonly #keys: KeyBar = createKeyBar();
  readonly #words = browseWords();
  readonly #head: ListHead;
  #state = UNTOUCHED;
  /** The view that was asked for last; its rows may be on their way. */
  #wanted = UNTOUCHED;
  /** Rows of the view, and those of them that stand in the table. */
  #rows: readonly ListRow[] = [];
  #shown: readonly ListRow[] = [];

  constructor(root: HTMLElement, parts: BrowseParts, source: RowSource) {
    this.#root = root;
    this.#parts = parts;
    this.#source = source;
    this.#facets = createFacetFields(parts.filters, (facet, value) =>
      this.#go({ ...this.#wanted, filters: toggleFilter(this.#wanted.filters, facet, value) }),
    );
    this.#facets.offerVersion(myVersion());
    this.#head = createListHead(root, parts.table, source, this.#facets.labelOf);
    this.#heads = createColumnHeads(parts.table, UNTOUCHED);
    this.#previews = createPreviews((row, button) => void this.#copyLink(row, button));
  }

  start(): void {
    const { table, filters, list } = this.#parts;
    const views = createViewsMenu({
      present: () => formatViewState(this.#state),
      open: (query) => this.#go(this.#read(query)),
    });
    const csv = (save: (file: Download) => void) => this.#csv(save);
    const tools = createToolBar({ address: () => this.#address(), csv, table }, views);
    this.#root.querySelector('.b-h')?.append(tools);
    (this.#turn ?? list).after(this.#keys.element);
    onViewLink(this.#root, (search) => this.#go(this.#read(search)));
    addEventListener('popstate', () => {
      const state = this.#read(location.search);
      this.#whenKnown(state, () => this.#show(state));
    });
    onMyVersion((version) => {
      this.#facets.offerVersion(version);
      this.#facets.show(this.#wanted.filters, this.#source.all());
    });
    listenForListKeys(list, {
      shownRows: () => this.#shown,
      previews: this.#previews,
      copyLink: (row) => void this.#copyLink(row),
      focusFilters: () => this.#facets.focus(),
      openHelp: this.#keys.help,
    });
    filters.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') (this.#shown[0]?.anchor ?? list).focus();
    });
    this.#open(this.#read(location.search));
  }

  /** The view of the address. While its rows are on their way, the page stays what it is. */
  #open(state: ViewState): void {
    let isAtOnce = true;
    const act = () => {
      this.#show(state);
      if (!isAtOnce) announce(this.#countLine());
    };
    this.#show(UNTOUCHED);
    if (formatViewState(state) !== '') this.#whenKnown(state, act);
    isAtOnce = false;
  }

  /** The links to the other pages of the list. */
  get #turn(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.turn');
  }

  /** The page as it came needs no other rows than its own. */
  #whenKnown(state: ViewState, act: () => void): void {
    this.#wanted = state;
    const query = formatViewState(state);
    if (query !== '') {
      this.#source.withAll(query, act, () => this.#stay());
      return;
    }
    this.#source.giveUp();
    act();
  }

  /** What was asked for cannot be shown: nothing may look as if it were. */
  #stay(): void {
    this.#wanted = this.#state;
    this.#facets.show(this.#state.filters, this.#source.all());
  }

  #read(search: string): ViewState {
    return readViewState(search, this.#facets.isKnown);
  }

  /** Shows a view as a new place in the browser's history, and says what is left. */
  #go(state: ViewState): void {
    this.#whenKnown(state, () => {
      const { sort } = this.#state;
      const isResorted = sort.key !== state.sort.key || sort.isDescending !== state.sort.isDescending;
      if (formatViewState(state) !== location.search) history.pushState(null, '', viewHref(state));
      this.#show(state);
      announce(isResorted ? this.#sortLine() : this.#countLine());
    });
  }

  #countLine(): string {
    return countLine(this.#isPart() ? this.#source.total : this.#rows.length, this.#source.total);
  }

  /** Whether one page of several is shown, as it came. */
  #isPart(): boolean {
    return this.#head.isInParts && formatViewState(this.#state) === '';
  }

  #sortLine(): string {
    const { key, isDescending } = this.#state.sort;
    const direction = isDescending ? this.#words.descending : this.#words.ascending;
    return fill(this.#words.sorted, { column: this.#heads.labelOf(key), direction });
  }

  #show(state: ViewState): void {
    [this.#state, this.#wanted] = [state, state];
    const focused = document.activeElement;
    this.#previews.close();
    const all = this.#source.all();
    const isPart = this.#isPart();
    this.#rows = sortRows(
      filterRows(isPart || all === undefined ? this.#source.own : all, state.filters),
      state.sort,
      pageLocale(),
    );
    this.#source.show(this.#rows, (shown) => {
      this.#shown = shown;
      this.#previews.adopt(shown);
    });
    if (this.#turn !== null) this.#turn.hidden = !isPart;
    this.#facets.show(state.filters, all);
    this.#heads.show(state);
    this.#head.show(state, this.#rows.length, isPart);
    this.#keepFocus(focused);
  }

  /** What had the focus may be gone: a removed chip, a filtered row. The heading is near both. */
  #keepFocus(focused: Element | null): void {
    if (!(focused instanceof HTMLElement) || focused === document.body) return;
    if (focused.isConnected) {
      focused.focus({ preventScroll: true });
      return;
    }
    const next = this.#root.querySelector<HTMLElement>('.chip a') ?? this.#parts.list;
    next.focus({ preventScroll: true });
  }

  #address(): string {
    return `${location.origin}${viewHref(this.#state)}`;
  }

  /** Of the whole view, also where one page of it is shown. */
  #csv(save: (file: Download) => void): void {
    const act = () => {
      const rows = this.#isPart() ? (this.#source.all() ?? []) : this.#rows;
      save(listFile(this.#heads.labels(), rows));
    };
    this.#source.withAll(formatViewState(this.#state), act, () => this.#stay());
  }

  async #copyLink(row: ListRow, button?: HTMLElement): Promise<void> {
    const hasCopied = await copyText(row.link);
    if (button !== undefined) showCopyState(button, hasCopied);
    if (!hasCopied) {
      if (this.#previews.openRow() !== row) this.#previews.open(row);
      const shown = this.#previews.shownLink();
      if (shown !== undefined) selectContents(shown);
    }
    const number = formatArticleNumber(row.id);
    const sentence = hasCopied ? fill(this.#words.linkCopied, { number }) : this.#words.linkFailed;
    this.#keys.say(sentence);
    if (button === undefined) announce(sentence);
  }
}
