/** Safety signs after ISO 7010: blue disc = must, yellow triangle = warning, green square = safe. */
const SIGNS = {
  warning: (
    <>
      <path className="tri" d="M16 3.2 29.6 27.6H2.4Z" />
      <path className="tri-i" d="M14.4 11.5h3.2l-.6 8.6h-2z" />
      <circle className="tri-i" cx="16" cy="23.3" r="1.7" />
    </>
  ),
  must: (
    <>
      <circle className="disc" cx="16" cy="16" r="15" />
      <path className="gl" d="M16 8v10.5" />
      <circle className="glf" cx="16" cy="23.4" r="1.7" />
    </>
  ),
  administrator: (
    <>
      <circle className="disc" cx="16" cy="16" r="15" />
      <path
        className="gl"
        d="M16 7.5c2.3 1.7 4.6 2.3 7 2.4v6c0 4.3-2.9 7.2-7 8.8-4.1-1.6-7-4.5-7-8.8v-6c2.4-.1 4.7-.7 7-2.4Z"
      />
      <path className="gl" d="m12.6 15.9 2.5 2.5 4.4-4.6" />
    </>
  ),
  restart: (
    <>
      <circle className="disc" cx="16" cy="16" r="15" />
      <path className="gl" d="M23.5 16a7.5 7.5 0 1 1-2.4-5.5l2.2 2.1" />
      <path className="gl" d="M23.5 8.3v4.4h-4.4" />
    </>
  ),
  pause: (
    <>
      <circle className="disc" cx="16" cy="16" r="15" />
      <path className="gl" d="M12.5 10v12M19.5 10v12" />
    </>
  ),
  safe: (
    <>
      <path className="sq" d="M2 2h28v28H2z" />
      <path className="gl" d="m9.5 16.4 4.6 4.6 8.6-9.4" />
    </>
  ),
  correction: (
    <>
      <path className="pen" d="M4 25.5 8 24 25 7l-4-4L4 20Z" />
      <path className="pen" d="M14 28h14" />
    </>
  ),
} as const;

export function Sign({ name }: { readonly name: keyof typeof SIGNS }) {
  return (
    <svg className="sign" viewBox="0 0 32 32" aria-hidden="true">
      {SIGNS[name]}
    </svg>
  );
}
