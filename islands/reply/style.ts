import css from '#styles/ticket.css';

let isAdopted = false;

/** The composer brings its style along: most readers of a page never open it. */
export function adoptStyle(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
