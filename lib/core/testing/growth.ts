/** CPU time of a run in milliseconds: waiting for others who use the machine does not count. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const SMALL = 20_000;
const FACTOR = 8;
const TRIES = 5;

/**
 * How much faster than the text the work grows, for tests of patterns that must not run away: about 1 where it is
 * linear, about 8 where it is quadratic. No time is asserted, so a slow machine is none the worse; the lowest of
 * some tries counts, since a pause of the garbage collector can only raise it.
 * @param unit repeated to a text of 20,000 and of 160,000 characters
 */
export function growthOf(work: (text: string) => void, unit: string, small = SMALL): number {
  const repeat = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const [short, long] = [repeat(small), repeat(small * FACTOR)];
  let lowest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && lowest > 2; attempt += 1) {
    // Some milliseconds are noise.
    const base = cpuTime(() => work(short)) + 8;
    lowest = Math.min(lowest, cpuTime(() => work(long)) / base / FACTOR);
  }
  return lowest;
}

/** Above it, work counts as more than linear. */
export const LINEAR = 4;
