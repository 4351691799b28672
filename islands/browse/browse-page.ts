import { formatArticleNumber } from '#lib/core/article-number.ts';
import { localDate } from '#lib/core/local-date.ts';
import { fill, plural } from '#lib/i18n/format.ts';
import { announce } from '../parts/announce.ts';
import { copyText, selectContents } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { pageLocale } from '../parts/page.ts';
import { myVersion, onMyVersion } from '../version/my-version.ts';
import { chipList } from './chips.ts';
import { type ColumnHeads, createColumnHeads } from './column-heads.ts';
import { emptyView } from './empty-view.ts';
import { createFacetFields, type FacetFields } from './facet-fields.ts';
import { filterRows } from './filter-rows.ts';
import { createKeyBar, type KeyBar } from './key-bar.ts';
import { listenForListKeys } from './list-keys.ts';
import { createPreviews, type Previews } from './previews.ts';
import { type ListRow, readRows } from './read-rows.ts';
import { sortRows } from './sort-rows.ts';
import { toCsv } from './to-csv.ts';
import { countLine, createToolBar, type Download } from './tool-bar.ts';
import { onViewLink } from './view-link.ts';
import { formatViewState, readViewState, toggleFilter, type ViewState } from './view-state.ts';
import { createViewsMenu } from './views-menu.ts';
import { browseWords } from './words.ts';

/** What the page holds before any script. */
export type BrowseParts = {
  readonly table: HTMLTableElement;
  readonly filters: HTMLElement;
  readonly list: HTMLElement;
};

/** The list of all articles, alive: one state, shown in one go. */
export class BrowsePage {
  readonly #root: HTMLElement;
  readonly #parts: BrowseParts;
  readonly #rows: readonly ListRow[];
  readonly #facets: FacetFields;
  readonly #heads: ColumnHeads;
  readonly #previews: Previews;
  readonly #keys: KeyBar = createKeyBar();
  readonly #words = browseWords();
  #state: ViewState;
  #shown: readonly ListRow[] = [];

  constructor(root: HTMLElement, parts: BrowseParts) {
    this.#root = root;
    this.#parts = parts;
    this.#rows = readRows(parts.table);
    this.#facets = createFacetFields(parts.filters, (facet, value) =>
      this.#go({ ...this.#state, filters: toggleFilter(this.#state.filters, facet, value) }),
    );
    this.#facets.offerVersion(myVersion());
    this.#state = this.#read(location.search);
    this.#heads = createColumnHeads(parts.table, this.#state);
    this.#previews = createPreviews(this.#rows, (row, button) => void this.#copyLink(row, button));
  }

  start(): void {
    const { table, filters, list } = this.#parts;
    const views = createViewsMenu({
      present: () => formatViewState(this.#state),
      open: (query) => this.#go(this.#read(query)),
    });
    const tools = createToolBar({ address: () => this.#address(), csv: () => this.#csv(), table }, views);
    this.#root.querySelector('.b-h')?.append(tools);
    list.after(this.#keys.element);
    onViewLink(this.#root, (search) => this.#go(this.#read(search)));
    addEventListener('popstate', () => this.#show(this.#read(location.search)));
    onMyVersion((version) => {
      this.#facets.offerVersion(version);
      this.#facets.show(this.#state.filters, this.#rows);
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
    this.#show(this.#state);
  }

  #read(search: string): ViewState {
    return readViewState(search, this.#facets.isKnown);
  }

  /** Shows a view as a new place in the browser's history, and says what is left. */
  #go(state: ViewState): void {
    const query = formatViewState(state);
    const { sort } = this.#state;
    const isResorted = sort.key !== state.sort.key || sort.isDescending !== state.sort.isDescending;
    if (query !== location.search) history.pushState(null, '', query || location.pathname);
    this.#show(state);
    announce(isResorted ? this.#sortLine() : countLine(this.#shown.length, this.#rows.length));
  }

  #sortLine(): string {
    const { key, isDescending } = this.#state.sort;
    const direction = isDescending ? this.#words.descending : this.#words.ascending;
    return fill(this.#words.sorted, { column: this.#heads.labelOf(key), direction });
  }

  #show(state: ViewState): void {
    this.#state = state;
    const focused = document.activeElement;
    this.#previews.close();
    this.#shown = sortRows(filterRows(this.#rows, state.filters), state.sort, pageLocale());
    this.#parts.table.tBodies[0]?.replaceChildren(...this.#shown.map(({ element }) => element));
    this.#facets.show(state.filters, this.#rows);
    this.#heads.show(state);
    this.#showHead();
    this.#keepFocus(focused);
  }

  #showHead(): void {
    const { table } = this.#parts;
    const [shown, all] = [this.#shown.length, this.#rows.length];
    this.#root.querySelector('.b-h h1')?.replaceChildren(plural(this.#words.articles, shown));
    this.#root
      .querySelector('.b-h .n')
      ?.replaceChildren(shown === all ? '' : fill(this.#words.of, { n: all }));
    for (const old of this.#root.querySelectorAll('.chips, .b-none')) old.remove();
    const chips = chipList(this.#state, this.#facets.labelOf);
    if (chips !== undefined) this.#root.querySelector('.b-h')?.after(chips);
    table.hidden = shown === 0;
    if (shown === 0) table.before(emptyView(this.#state, this.#rows, this.#facets.labelOf));
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
    return `${location.origin}${location.pathname}${formatViewState(this.#state)}`;
  }

  #csv(): Download {
    const heads = [...(this.#parts.table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '');
    return {
      name: `${this.#words.fileName}-${localDate(new Date())}.csv`,
      content: toCsv([...heads, this.#words.link], this.#shown, pageLocale()),
      rows: this.#shown.length,
    };
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
