import { fill } from '#lib/i18n/format.ts';

const DAY = 86_400_000;

/** Whole days from an ISO date to a moment; negative for a clock that is behind. @example ageInDays('2026-11-24', Date.UTC(2026, 10, 26)) → 2 */
export function ageInDays(date: string, now: number): number {
  return Math.floor((now - Date.parse(`${date}T00:00:00Z`)) / DAY);
}

/** Shows the notices of a file that is older than it should be. */
export function showAge(now = Date.now()): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-date][data-days]')) {
    const age = ageInDays(notice.dataset.date ?? '', now);
    const title = notice.querySelector<HTMLElement>('[data-title]');
    if (title === null || !(age > Number(notice.dataset.days))) continue;
    title.textContent = fill(title.dataset.title ?? '', { n: age });
    notice.hidden = false;
  }
}
