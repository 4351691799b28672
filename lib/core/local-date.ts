/**
 * A date as the calendar on the wall shows it.
 * @example localDate(new Date(2026, 10, 24)) → '2026-11-24'
 */
export function localDate(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
