import { readFileSync } from 'node:fs';

export type FigureSize = { readonly width: number; readonly height: number };

/** Width and height of an SVG, so that its place is kept before it loads. Throws when it states neither. */
export function readFigureSize(file: string): FigureSize {
  const head = /<svg\b[^>]*>/u.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  const viewBox = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/u.exec(head);
  const width = Number(/\bwidth="([\d.]+)"/u.exec(head)?.[1] ?? viewBox?.[1]);
  const height = Number(/\bheight="([\d.]+)"/u.exec(head)?.[1] ?? viewBox?.[2]);
  if (!(width > 0 && height > 0))
    throw new Error(`${file}: the figure needs width and height, or a viewBox.`);
  return { width: Math.round(width), height: Math.round(height) };
}
