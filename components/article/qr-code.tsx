import { encode } from 'uqr';

/** Runs of dark modules of one row as path commands. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x - start + 1}`;
  }
  return path;
}

/** The address as a QR code for the printed page: from paper at the server to the telephone. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { border: 0, ecc: 'M' });
  const path = data.map((row, y) => rowPath(row, y + 0.5)).join('');
  return (
    <svg
      className="qr only-print"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path stroke="#000" d={path} />
    </svg>
  );
}
