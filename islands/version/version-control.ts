import { isVersion } from '#lib/core/version.ts';
import { fill } from '#lib/i18n/format.ts';
import { announce } from '../parts/announce.ts';
import { h, onClick } from '../parts/h.ts';
import { myVersion, onMyVersion, setMyVersion } from './my-version.ts';
import { versionWords } from './words.ts';

/** Brings the control to life that the page holds: set the version, change it, forget it. */
export function createVersionControl(details: HTMLDetailsElement): void {
  const form = details.querySelector('form');
  const input = form?.querySelector('input');
  const summary = details.querySelector('summary');
  if (!form || !input || !summary) return;
  const words = versionWords();
  const fault = h('p', { class: 'msg', role: 'alert' });
  const forget = onClick(h('button', { type: 'button', class: 'btn btn-q' }, words.forget), () => {
    setMyVersion(undefined);
    close(words.forgotten);
  });
  form.querySelector('button')?.after(forget, fault);

  function close(said: string): void {
    details.open = false;
    summary?.focus();
    announce(said);
  }

  function show(): void {
    const version = myVersion();
    summary?.replaceChildren(version === undefined ? words.none : fill(words.mine, { version }));
    if (input) input.value = version ?? '';
    forget.hidden = version === undefined;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const version = input.value.trim().replace(/^v(?=\d)/iu, '');
    const isRight = isVersion(version);
    fault.textContent = isRight ? '' : words.wrong;
    input.setAttribute('aria-invalid', String(!isRight));
    if (!isRight) return;
    setMyVersion(version);
    close(fill(words.saved, { version }));
  });
  onMyVersion(show);
  show();
}
