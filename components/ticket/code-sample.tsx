import { Icon } from '#components/parts/icon.tsx';

type Props = {
  readonly label: string;
  readonly text: string;
  /** Words of the copy button. */
  readonly copy: string;
};

/** A text to take along, with a button that copies exactly it. */
export function CodeSample({ label, text, copy }: Props) {
  return (
    <figure className="sample">
      <figcaption>
        <b>{label}</b>
        <lotse-copy data-text={text} hidden>
          <button type="button" className="btn btn-q">
            <Icon name="copy" />
            <span>{copy}</span>
          </button>
        </lotse-copy>
      </figcaption>
      <pre>{text}</pre>
    </figure>
  );
}
