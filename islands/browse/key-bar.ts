import { h, onClick } from '../parts/h.ts';
import { areShortcutsOn } from '../parts/keys.ts';
import { remember } from '../parts/memory.ts';
import { openHelp } from './help-dialog.ts';
import { browseWords } from './words.ts';

/** How long the bar says what a key did. Milliseconds. */
const SAID_FOR = 3000;

export type KeyBar = {
  readonly element: HTMLElement;
  /** Shows a sentence for a moment in place of the keys. */
  readonly say: (sentence: string) => void;
  readonly help: () => void;
};

/** The line below the list: which keys there are, and the switch that turns them off. */
export function createKeyBar(): KeyBar {
  const words = browseWords();
  const said = h('b', { class: 'said', hidden: true });
  const hints = h('div', { class: 'hints' });
  const toggle = h('button', { type: 'button', class: 'il sp' });
  const element = h('div', { class: 'keys', role: 'note', 'aria-label': words.keys }, said, hints, toggle);
  let timer = 0;

  function show(): void {
    const isOn = areShortcutsOn();
    hints.replaceChildren(...(isOn ? keyHints(help) : [words.keysAreOff]));
    toggle.textContent = isOn ? words.keysOff : words.keysOn;
  }

  function flip(): void {
    remember('shortcuts', areShortcutsOn() ? 'off' : undefined);
    show();
  }

  function help(): void {
    openHelp(flip);
  }

  onClick(toggle, flip);
  show();
  return {
    element,
    help,
    say(sentence) {
      clearTimeout(timer);
      said.textContent = sentence;
      said.hidden = false;
      hints.hidden = true;
      timer = window.setTimeout(() => {
        said.hidden = true;
        hints.hidden = false;
      }, SAID_FOR);
    },
  };
}

function keyHints(help: () => void): readonly HTMLElement[] {
  const words = browseWords();
  const hint = (keys: readonly string[], label: string) =>
    h('span', {}, ...keys.map((key) => h('kbd', {}, key)), label);
  const helpButton = h('button', { type: 'button', class: 'il' }, h('kbd', {}, '?'), words.keyHelp);
  return [
    hint(['J', 'K'], words.keyRow),
    hint([words.keyNames.space], words.keyPreview),
    hint([words.keyNames.enter], words.keyOpen),
    hint(['C'], words.link),
    hint(['R'], words.reply),
    hint(['F'], words.keyFilters),
    hint(['/'], words.keySearch),
    onClick(helpButton, help),
  ];
}
