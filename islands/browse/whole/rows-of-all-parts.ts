import type { BrowseParts } from '../browse-parts.ts';
import { type ListRow, readRows } from '../read-rows.ts';
import type { RowSource } from '../row-source.ts';
import { fetchPart } from './fetch-part.ts';
import { readMark } from './list-mark.ts';
import { createLoadLine } from './load-line.ts';
import { createParts, StaleList } from './load-parts.ts';
import { createRowWindow } from './more-button.ts';

/** Pages of the list that are shown at once where rows of all parts may fit. */
const PAGES_AT_ONCE = 2;

type Waiting = { readonly act: () => void; readonly onGivenUp: () => void };

/** The page holds a part of the list; the other parts are fetched when a view or a file needs them. */
export function rowsOfAllParts(root: HTMLElement, head: Element, parts: BrowseParts): RowSource {
  const mark = readMark(root.dataset);
  const own = readRows(parts.table);
  const list = createParts({ mark, rows: own }, fetchPart);
  const line = createLoadLine(head, parts.list);
  let all: readonly ListRow[] | undefined;
  let waiting: readonly Waiting[] = [];
  let loading: AbortController | undefined;
  let query = '';

  const progress = () => ({ n: list.known(), all: mark.articles });

  /** Ends a loading; those that waited for it act, or learn that nothing came. */
  function end(call: keyof Waiting): readonly Waiting[] {
    const ended = waiting;
    [waiting, loading] = [[], undefined];
    for (const one of ended) one[call]();
    return ended;
  }

  function cancel(): void {
    loading?.abort();
    end('onGivenUp');
    line.clear();
  }

  function fail(fault: unknown): void {
    const failed = end('onGivenUp');
    if (fault instanceof StaleList) line.stale(query);
    else line.failed(progress(), () => void load(failed, true));
  }

  async function load(added: readonly Waiting[], isAskedAgain = false): Promise<void> {
    waiting = [...waiting, ...added];
    if (loading !== undefined) return;
    const controller = new AbortController();
    loading = controller;
    const say = () => {
      if (loading === controller) line.loading(progress(), cancel, isAskedAgain);
    };
    say();
    const fault = await list.load(controller.signal, say).then(
      (rows) => {
        all = rows;
      },
      (reason: unknown) => reason,
    );
    // Who cancelled has been told already.
    if (loading !== controller) return;
    if (all === undefined) fail(fault);
    else {
      end('act');
      line.clear();
    }
  }

  return {
    own,
    total: mark.articles,
    all: () => all,
    withAll(wanted, act, onGivenUp) {
      query = wanted;
      if (all !== undefined) act();
      else void load([{ act, onGivenUp }]);
    },
    giveUp: () => (loading === undefined ? line.clear() : cancel()),
    show: createRowWindow(parts, PAGES_AT_ONCE * Math.ceil(mark.articles / mark.parts)),
  };
}
