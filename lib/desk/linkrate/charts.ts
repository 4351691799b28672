import { escapeHtml } from '#lib/core/escape-html.ts';

/** One bar: `value` sets its length, `text` is written beside it. */
export type Bar = { readonly label: string; readonly value: number; readonly text: string };

const WIDTH = 720;

/**
 * Upright bars in the order given, as inline SVG; colours come from the classes of the page. Labels of crowded
 * bars are thinned out.
 * @param most the value of a full bar.
 */
export function columnChart(title: string, bars: readonly Bar[], most: number): string {
  const height = 200;
  const step = WIDTH / Math.max(bars.length, 6);
  const everyLabel = Math.ceil(64 / step);
  const columns = bars.map(({ label, value, text }, index) => {
    const length = round((value / Math.max(most, Number.EPSILON)) * (height - 24));
    const x = round(index * step + step * 0.15);
    const middle = round(index * step + step / 2);
    const isLabelled = index % everyLabel === 0;
    return [
      `<g><title>${escapeHtml(`${label}: ${text}`)}</title>`,
      `<rect class="bar" x="${x}" y="${round(height - length)}" width="${round(step * 0.7)}" height="${length}"/>`,
      isLabelled ? textAt(middle, height - length - 6, text, 'value') : '',
      isLabelled ? textAt(middle, height + 18, label, 'label') : '',
      '</g>',
    ].join('');
  });
  return svg(title, height + 26, [...columns, `<path class="axis" d="M0 ${height}H${WIDTH}"/>`]);
}

/** Bars from left to right, one below the other, the label before and the text behind each. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const row = 28;
  const labelWidth = 210;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, text }, index) => {
    const y = index * row;
    const length = round((value / most) * (WIDTH - labelWidth - 110));
    return [
      `<g><text class="name" x="${labelWidth - 10}" y="${y + 19}">${escapeHtml(label)}</text>`,
      `<rect class="bar" x="${labelWidth}" y="${y + 5}" width="${length}" height="${row - 10}"/>`,
      `<text class="count" x="${labelWidth + length + 8}" y="${y + 19}">${escapeHtml(text)}</text></g>`,
    ].join('');
  });
  return svg(title, Math.max(row, bars.length * row), rows);
}

function textAt(x: number, y: number, text: string, name: string): string {
  return `<text class="${name}" x="${x}" y="${round(y)}">${escapeHtml(text)}</text>`;
}

function svg(title: string, height: number, content: readonly string[]): string {
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${WIDTH} ${height}">${content.join('')}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
