import type { IconNode } from 'lucide';
import { setAttributes } from './h.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A Lucide icon, always beside a word and so hidden from screen readers. */
export function icon(node: IconNode): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { class: 'ic', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  for (const [tag, attributes] of node) {
    const shape = document.createElementNS(SVG, tag);
    setAttributes(shape, attributes);
    svg.append(shape);
  }
  return svg;
}
