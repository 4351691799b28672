/** How an article number is written for readers. @example formatNumber(1002) → 'L 1002' */
export function formatNumber(id: number): string {
  return `L ${id}`;
}

type Props = { readonly id: number; readonly isOld?: boolean; readonly isBig?: boolean };

/** The number plate of an article; `isOld` for a number that is no longer its own. */
export function Plate({ id, isOld = false, isBig = false }: Props) {
  const classes = ['plate', isOld ? 'old' : '', isBig ? 'big' : ''].filter(Boolean).join(' ');
  return (
    <span className={classes}>
      <span>{formatNumber(id)}</span>
    </span>
  );
}
