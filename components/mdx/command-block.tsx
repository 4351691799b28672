import { Icon } from '#components/parts/icon.tsx';
import { shellsOf, splitPlaceholders } from '#lib/content/message-text.ts';
import type { Command, Shell } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { BrokenWords } from './broken-words.tsx';

const PROMPT: Readonly<Record<Shell, string>> = { powershell: 'PS>', cmd: 'C:\\>' };

/** Short names in markup and style: `p-ps` and `p-cmd` are the panels. */
const SHORT: Readonly<Record<Shell, string>> = { powershell: 'ps', cmd: 'cmd' };

/** Switches such as -Password never break. */
function WithSwitches({ text }: { readonly text: string }) {
  const pieces = text.split(/((?<=\s)[-/][A-Za-z][\w-]*)/u);
  let offset = 0;
  return pieces.map((piece, index) => {
    const key = offset;
    offset += piece.length;
    return index % 2 === 1 ? (
      <span key={key} className="nb">
        {piece}
      </span>
    ) : (
      <BrokenWords key={key} text={piece} />
    );
  });
}

type LineProps = {
  readonly line: string;
  readonly command: Command;
  readonly shell: Shell;
  readonly locale: Locale;
};

function CommandLine({ line, command, shell, locale }: LineProps) {
  let offset = 0;
  return (
    <span className="c" data-p={PROMPT[shell]}>
      {splitPlaceholders(line).map((part) => {
        const key = offset;
        offset += part.kind === 'text' ? part.text.length : part.name.length + 4;
        return part.kind === 'text' ? (
          <WithSwitches key={key} text={part.text} />
        ) : (
          <var key={key} data-name={part.name}>
            ‹{command.placeholders[part.name]?.label[locale] ?? part.name}›
          </var>
        );
      })}
      {'\n'}
    </span>
  );
}

type PanelProps = {
  readonly command: Command;
  readonly shell: Shell;
  readonly text: string;
  readonly locale: Locale;
};

function Panel({ command, shell, text, locale }: PanelProps) {
  const words = getMessages(locale).command;
  const expected = command.expected[shell];
  const lines = text.split('\n');
  return (
    <div className={`p-${SHORT[shell]}`} data-shell={shell} data-text={text}>
      <pre>
        <code>
          {lines.map((line) => (
            <CommandLine key={line} line={line} command={command} shell={shell} locale={locale} />
          ))}
        </code>
      </pre>
      {expected !== undefined && (
        <div className="exp">
          <span>{words.expected}</span>
          {typeof expected === 'string' ? (
            <samp>{expected}</samp>
          ) : (
            <span className="say">{expected[locale]}</span>
          )}
        </div>
      )}
    </div>
  );
}

/** Fields for the placeholders. Without script they would do nothing, so script shows them. */
function PlaceholderFields({ command, name, locale }: Props) {
  const words = getMessages(locale).command;
  const fields = Object.entries(command.placeholders);
  if (fields.length === 0) return null;
  return (
    <details className="fill" hidden>
      <summary>
        <Icon name="pencil" />
        {words.fill}
      </summary>
      <div className="fill-in">
        {fields.map(([field, { label, sample, kind }]) => (
          <label key={field}>
            <span>{label[locale]}</span>
            <input
              name={field}
              data-kind={kind}
              placeholder={sample}
              autoComplete="off"
              spellCheck={false}
              id={`${name}-${field}`}
            />
          </label>
        ))}
        <p>{words.fillHint}</p>
      </div>
    </details>
  );
}

type Props = {
  readonly command: Command;
  /** Unique within the page. */
  readonly name: string;
  readonly locale: Locale;
};

/**
 * A command to run: shell, rights, expected output. Both shells are in the page; a radio button without script
 * chooses between them. The copied text is an attribute, never scraped from what is shown.
 */
export function CommandBlock({ command, name, locale }: Props) {
  const words = getMessages(locale);
  const shells = shellsOf(command);
  return (
    <lotse-command
      class={shells.length > 1 ? 'cmd shell' : 'cmd'}
      aria-label={command.title[locale]}
      role="group"
      data-unfilled={words.command.unfilled}
    >
      <div className="cmd-t">
        <b>{words.command.purpose[command.purpose]}</b> {command.title[locale]}
      </div>
      <div className="cmd-h">
        {shells.length > 1 ? (
          <div className="tabs" role="radiogroup" aria-label={words.command.shell}>
            {shells.map(({ shell }, index) => (
              <label key={shell} className={`l-${SHORT[shell]}`}>
                <input
                  type="radio"
                  name={`shell-${name}`}
                  value={SHORT[shell]}
                  defaultChecked={index === 0}
                />
                {words.command[shell]}
              </label>
            ))}
          </div>
        ) : (
          shells.map(({ shell }) => (
            <span key={shell} className="lbl">
              {words.command[shell]}
            </span>
          ))
        )}
        {command.rights !== 'user' && (
          <span className="who">
            <Icon name="shield" />
            <span>{words.command[command.rights]}</span>
          </span>
        )}
        <button type="button" className="btn btn-q copy" hidden>
          <Icon name="copy" />
          <span>{words.copy.idle}</span>
        </button>
      </div>
      {shells.map(({ shell, text }) => (
        <Panel key={shell} command={command} shell={shell} text={text} locale={locale} />
      ))}
      <PlaceholderFields command={command} name={name} locale={locale} />
    </lotse-command>
  );
}
