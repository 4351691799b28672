import type { ListedArticle } from '#lib/publish/search/listing-file.ts';
import { h, setAttributes } from '../../parts/h.ts';
import { STATUS_SHAPES } from '../../parts/status-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Status of an article as shape, colour and word. */
export function statusMark({
  status,
  statusLabel,
}: Pick<ListedArticle, 'status' | 'statusLabel'>): HTMLElement {
  const { className, path } = STATUS_SHAPES[status];
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { viewBox: '0 0 14 14', 'aria-hidden': 'true' });
  const shape = document.createElementNS(SVG, 'path');
  setAttributes(shape, { d: path });
  svg.append(shape);
  return h('span', { class: `st ${className}` }, svg, statusLabel);
}
