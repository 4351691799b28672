let region: HTMLElement | undefined;

/** Says a sentence to screen readers, without moving the focus. */
export function announce(text: string): void {
  if (region === undefined) {
    region = document.createElement('div');
    region.className = 'vh';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  // An unchanged text is not read again; the space makes it a new one.
  region.textContent = region.textContent === text ? `${text} ` : text;
}
