import type { ListMark } from './list-mark.ts';

/** So many parts are on their way at once: enough for a line with long ways, few enough for a small server. */
const PARALLEL = 4;

/** A part as another page holds it. */
export type Part<Row> = { readonly mark: ListMark; readonly rows: readonly Row[] };

/** Fetches a part by its number. Rejects with a {@link PartFault} when there is none to be had. */
export type FetchPart<Row> = (number: number, signal: AbortSignal) => Promise<Part<Row>>;

/** A part that did not arrive, or was none. */
export class PartFault extends Error {
  override readonly name = 'PartFault';

  constructor(
    /** The answer of the server; 0 where there was none, 200 where it was no part of the list. */
    readonly status: number,
  ) {
    super(`Part of the list: ${status}`);
  }
}

/** The portal was built anew: its parts and those that are here are not of one list. */
export class StaleList extends Error {
  override readonly name = 'StaleList';
}

export type Parts<Row> = {
  /** Articles that are here. */
  readonly known: () => number;
  /**
   * All rows in the order of the list. What has arrived is not asked for again, after a fault neither.
   * @throws PartFault, {@link StaleList}, or the reason of the signal
   */
  readonly load: (signal: AbortSignal, onPart: () => void) => Promise<readonly Row[]>;
};

/** The parts of a list, of which the page holds one. */
export function createParts<Row extends { readonly id: number }>(
  own: Part<Row>,
  fetchPart: FetchPart<Row>,
): Parts<Row> {
  const { part, parts, articles, list } = own.mark;
  const kept = new Map([[part, own.rows]]);

  function requireSame(mark: ListMark, number: number): void {
    if (mark.list !== list || mark.parts !== parts || mark.part !== number) throw new StaleList();
  }

  /** A missing part is a fault of the server, or the list has become shorter: our own part tells. */
  async function take(number: number, signal: AbortSignal): Promise<void> {
    try {
      const { mark, rows } = await fetchPart(number, signal);
      requireSame(mark, number);
      kept.set(number, rows);
    } catch (fault) {
      if (fault instanceof PartFault && fault.status === 404) {
        requireSame((await fetchPart(part, signal)).mark, part);
      }
      throw fault;
    }
  }

  function allRows(): readonly Row[] {
    const rows = [...kept].toSorted(([a], [b]) => a - b).flatMap(([, of]) => of);
    if (rows.length !== articles || new Set(rows.map(({ id }) => id)).size !== articles) {
      throw new StaleList();
    }
    return rows;
  }

  async function load(signal: AbortSignal, onPart: () => void): Promise<readonly Row[]> {
    const missing = Array.from({ length: parts }, (_, index) => index + 1).filter((n) => !kept.has(n));
    const faults: unknown[] = [];
    const work = async () => {
      for (let number = missing.shift(); number !== undefined; number = missing.shift()) {
        try {
          signal.throwIfAborted();
          await take(number, signal);
          onPart();
        } catch (fault) {
          // What is on its way may arrive; nothing more is asked for.
          missing.length = 0;
          faults.push(fault);
        }
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    signal.throwIfAborted();
    if (faults.length > 0) throw faults.find((fault) => fault instanceof StaleList) ?? faults[0];
    return allRows();
  }

  return { known: () => [...kept.values()].reduce((sum, { length }) => sum + length, 0), load };
}
