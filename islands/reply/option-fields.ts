import type { Locale } from '#lib/core/locale.ts';
import type { ReplyChoice } from '#lib/reply/reply-choice.ts';
import {
  REPLY_ADDRESSES,
  REPLY_CONTENTS,
  REPLY_FORMATS,
  type ReplyContent,
  type ReplyFormat,
  type ReplySource,
} from '#lib/reply/types.ts';
import { type Child, h } from '../parts/h.ts';
import type { replyUiWords } from './words.ts';

type Words = ReturnType<typeof replyUiWords>;

export type OptionFields = {
  readonly elements: readonly HTMLElement[];
  readonly locale: () => Locale;
  readonly choice: () => ReplyChoice;
  readonly chooseFormat: (format: ReplyFormat) => void;
  readonly focus: () => void;
  /** Hides what does not change the reply: a link has no contents, English no du. */
  readonly showRelevant: (sources: readonly ReplySource[]) => void;
};

const SHELLS = ['powershell', 'cmd'] as const;

/** Language, format, contents, shell and frame, set as last chosen. Reading goes by what is checked. */
export function createOptionFields(words: Words, locale: Locale, last: ReplyChoice): OptionFields {
  const languages = (['de', 'en'] as const).map((value) =>
    option('radio', 'language', value, value === locale, words.languages[value]),
  );
  const formats = REPLY_FORMATS.map((value, index) =>
    option('radio', 'format', value, value === last.format, words.formats[value].name, [
      h('kbd', {}, String(index + 1)),
      h('small', {}, words.formats[value].use),
    ]),
  );
  const contents = group(
    words.contents,
    REPLY_CONTENTS.map((value) =>
      option('checkbox', 'content', value, last.contents.has(value), words.content[value]),
    ),
  );
  const shells = group(
    words.shell,
    SHELLS.map((value) => option('radio', 'shell', value, value === last.shell, words.shells[value])),
  );
  const addresses = h(
    'div',
    { class: 'sub', role: 'radiogroup', 'aria-label': words.frame },
    REPLY_ADDRESSES.map((value) =>
      option('radio', 'address', value, value === last.address, words.addresses[value]),
    ),
  );
  const frame = group(words.frame, [
    option('checkbox', 'frame', 'standard', last.frame !== 'none', words.withFrame),
    addresses,
  ]);
  const elements = [group(words.language, languages), group(words.format, formats), contents, shells, frame];
  const inputs = elements.flatMap((element) => [...element.querySelectorAll('input')]);
  const checked = (name: string) =>
    inputs.filter((input) => input.name === name && input.checked).map(({ value }) => value);
  const chosen = <Value extends string>(name: string, fallback: Value) =>
    (checked(name)[0] as Value | undefined) ?? fallback;

  return {
    elements,
    locale: () => chosen('language', locale),
    choice: () => ({
      format: chosen('format', last.format),
      contents: new Set(checked('content') as ReplyContent[]),
      shell: chosen('shell', last.shell),
      address: chosen('address', last.address),
      frame: chosen('frame', 'none'),
    }),
    chooseFormat(format) {
      const radio = inputs.find((input) => input.name === 'format' && input.value === format);
      if (radio === undefined) return;
      radio.checked = true;
      // The ring must not stay on a format that is no longer the chosen one.
      if (document.activeElement instanceof HTMLInputElement && document.activeElement.name === 'format')
        radio.focus();
    },
    focus: () => inputs.find((input) => input.name === 'format' && input.checked)?.focus(),
    showRelevant(sources) {
      const isLink = checked('format')[0] === 'link';
      const commands = sources.flatMap((source) => Object.values(source.commands));
      contents.hidden = isLink;
      shells.hidden = isLink || !commands.some((command) => Object.keys(command.shells).length > 1);
      addresses.hidden = checked('frame').length === 0 || sources[0]?.locale !== 'de';
    },
  };
}

function group(legend: string, children: readonly Child[]): HTMLFieldSetElement {
  return h('fieldset', {}, h('legend', {}, legend), children);
}

function option(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  checked: boolean,
  label: string,
  more: readonly Child[] = [],
): HTMLElement {
  return h(
    'label',
    { class: 'ropt' },
    h('input', { type, name, value, checked }),
    h('span', {}, label),
    more,
  );
}
