import { h, onClick } from '../parts/h.ts';
import { areShortcutsOn } from '../parts/keys.ts';
import { browseWords } from './words.ts';

type Keys = readonly [keys: readonly string[], meaning: string];

function keyList(): readonly Keys[] {
  const { help, keyNames } = browseWords();
  return [
    [['J', 'K'], help.rows],
    [[keyNames.space], help.preview],
    [[keyNames.enter], help.open],
    [['C'], help.link],
    [['R'], help.reply],
    [['F'], help.filters],
    [['/'], help.search],
    [['?'], help.help],
  ];
}

/** Opens the list of keys. `onSwitch` turns the shortcuts on or off, here and on every page. */
export function openHelp(onSwitch: () => void): void {
  const words = browseWords();
  const rows = keyList().map(([keys, meaning]) =>
    h('div', {}, h('dt', {}, ...keys.map((key) => h('kbd', {}, key))), h('dd', {}, meaning)),
  );
  const close = h('button', { type: 'button', class: 'btn btn-p' }, words.close);
  const toggle = h(
    'button',
    { type: 'button', class: 'btn' },
    areShortcutsOn() ? words.keysOff : words.keysOn,
  );
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, words.keys),
    h('p', {}, words.keysLead),
    h('dl', {}, ...rows),
    h('p', { class: 'acts' }, close, toggle),
  );
  onClick(close, () => dialog.close());
  onClick(toggle, () => {
    onSwitch();
    dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
