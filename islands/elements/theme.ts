import { recall, remember } from '../parts/memory.ts';

const ORDER = ['system', 'light', 'dark'] as const;
type Theme = (typeof ORDER)[number];

function currentTheme(): Theme {
  const theme = recall('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Applies the remembered appearance; `system` leaves the choice to the browser. */
export function applyTheme(): void {
  const theme = currentTheme();
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** `<lotse-theme>`: a button that goes round system, light, dark. */
export class ThemeElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show();
    this.querySelector('button')?.addEventListener('click', () => {
      const next = ORDER[(ORDER.indexOf(currentTheme()) + 1) % ORDER.length];
      remember('theme', next === 'system' ? undefined : next);
      applyTheme();
      this.#show();
    });
  }

  #show(): void {
    const label = this.querySelector('button span');
    if (label) label.textContent = this.dataset[currentTheme()] ?? '';
  }
}
