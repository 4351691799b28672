/** A part of an information page: paragraphs, and a list where single points matter. */
export type InfoPart = {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
};

/** The fixed words of an information page. */
export function InfoText({ parts }: { readonly parts: readonly InfoPart[] }) {
  return parts.map(({ heading, paragraphs = [], items = [] }) => (
    <section key={heading} className="part row">
      <h2>{heading}</h2>
      <div className="prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {items.length > 0 && (
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  ));
}
