import { define } from './page.ts';

type Load = () => Promise<CustomElementConstructor>;

/** Loads and registers an element if the page holds it. A failed download leaves the page as it is without script. */
export function defineIfPresent(name: string, load: Load): void {
  if (document.querySelector(name) !== null) void loadElement(name, load);
}

/** Loads and registers an element as soon as somebody turns to one of its kind. */
export function defineOnUse(name: string, load: Load): void {
  for (const type of ['focusin', 'pointerover']) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest(name) !== null) void loadElement(name, load);
    });
  }
}

async function loadElement(name: string, load: Load): Promise<void> {
  if (customElements.get(name) !== undefined) return;
  const element = await load().catch(() => undefined);
  if (element !== undefined) define(name, element);
}
