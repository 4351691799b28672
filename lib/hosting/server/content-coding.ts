export type Coding = { readonly name: 'br' | 'gzip'; readonly extension: '.br' | '.gz' };

/** Compressed copies, the smaller one first. */
export const CODINGS: readonly Coding[] = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/**
 * The first coding that the reader accepts; `undefined` for the plain file (RFC 9110, 12.5.3).
 * Weights only decide between yes and no: which copy is smaller, the server knows better.
 */
export function chooseCoding(
  acceptEncoding: string | undefined,
  available: readonly Coding[],
): Coding | undefined {
  if (acceptEncoding === undefined || available.length === 0) return undefined;
  const accepted = new Map<string, boolean>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    accepted.set(name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter)));
  }
  return available.find(({ name }) => accepted.get(name) ?? accepted.get('*') ?? false);
}
