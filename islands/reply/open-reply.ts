import type { ReplyRequest } from './request.ts';

/*
 * The door to the composer. It is loaded when somebody asks for a reply, so that readers who never do pay nothing.
 */

/** Opens the sheet. Rejects where the script of the composer does not arrive. */
export async function openReply(request: ReplyRequest): Promise<void> {
  const { openSheet } = await import('./sheet.ts');
  openSheet(request);
}

/** Copies as last chosen, without a sheet; where the browser refuses, the sheet opens with the text selected. */
export async function copyReply(request: ReplyRequest): Promise<void> {
  const { copyAsLastChosen } = await import('./copy-as-last-chosen.ts');
  await copyAsLastChosen(request);
}
