type CellProps = React.ComponentProps<'td'>;

/**
 * Cells of a table. Markdown writes the alignment of a column as a style of each cell, which the policy of the portal
 * refuses; here it becomes a class. Left is where text stands anyway.
 */
function createCell(Tag: 'th' | 'td') {
  return function Cell({ style, ...rest }: CellProps) {
    const align = style?.textAlign;
    const className = align === 'right' || align === 'center' ? `al-${align}` : undefined;
    return <Tag {...rest} className={className} />;
  };
}

export const HeadCell = createCell('th');
export const Cell = createCell('td');
