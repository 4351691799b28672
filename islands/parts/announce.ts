const regions = new WeakMap<Element, HTMLElement>();

/**
 * Says a sentence to screen readers, without moving the focus. While a modal dialog is open, everything outside of
 * it is silent, so the sentence is said inside.
 */
export function announce(text: string): void {
  const host = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const region = regions.get(host) ?? createRegion(host);
  // An unchanged text is not read again; the space makes it a new one.
  region.textContent = region.textContent === text ? `${text} ` : text;
}

function createRegion(host: Element): HTMLElement {
  const region = document.createElement('div');
  region.className = 'vh';
  region.setAttribute('role', 'status');
  host.append(region);
  regions.set(host, region);
  return region;
}
