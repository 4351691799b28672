/**
 * Puts plain text into the clipboard. `false` when the browser refused; then nothing was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts rich text and its plain form into the clipboard in one go. `false` when the browser refused.
 *
 * The event comes first although it is the older way: what `navigator.clipboard.write` gets, Chromium parses within
 * the page, and the page's policy then complains about every style attribute of the mail. It also works without HTTPS.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const forms = { 'text/html': html, 'text/plain': text };
  if (copyByEvent(forms)) return true;
  try {
    const blobs = Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Answers the browser's own copying with these forms, whatever is selected. */
function copyByEvent(forms: Readonly<Record<string, string>>): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, content] of Object.entries(forms)) event.clipboardData?.setData(type, content);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take, { capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', take, { capture: true });
  }
}

/** Selects what an element shows, so that Ctrl+C works where the clipboard is closed to scripts. */
export function selectContents(element: Element): void {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    return;
  }
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
