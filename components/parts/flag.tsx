/** Flag H of the International Code of Signals: "I have a pilot on board". */
export function Flag() {
  return (
    <svg className="flag" viewBox="0 0 24 24" aria-hidden="true">
      <rect className="w" x="1" y="1" width="22" height="22" />
      <rect className="r" x="12" y="1" width="11" height="22" />
      <rect className="e" x="1.75" y="1.75" width="20.5" height="20.5" />
    </svg>
  );
}
