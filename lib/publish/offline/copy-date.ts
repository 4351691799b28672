const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The day that a copy states: the given one, that of an epoch in seconds (SOURCE_DATE_EPOCH of reproducible-builds.org), or today in
 * UTC. The same day and the same portal give the same bytes.
 * @throws Error where the given day is none
 */
export function copyDate(given: string | undefined, epoch: string | undefined, now = Date.now()): string {
  if (given !== undefined) {
    if (ISO_DATE.test(given) && !Number.isNaN(Date.parse(given))) return given;
    throw new Error(`--date is “${given}”; write a day such as --date 2026-11-24.`);
  }
  return new Date(epoch ? Number(epoch) * 1000 : now).toISOString().slice(0, 10);
}
