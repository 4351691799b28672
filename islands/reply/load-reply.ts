import type { Locale } from '#lib/core/locale.ts';
import { replyDataUrl } from '#lib/core/url.ts';
import { decodeReplyFile, type ReplyFile } from '#lib/publish/desk/reply-file.ts';
import { portalUrl } from '../parts/page.ts';

const loading = new Map<string, Promise<ReplyFile>>();

/**
 * What a reply needs of an article, loaded once. A failure is not kept, so that the next call tries again.
 * @throws Error where the file does not arrive or is of another build.
 */
export function loadReply(id: number, locale: Locale): Promise<ReplyFile> {
  const address = portalUrl(replyDataUrl(locale, id));
  const known = loading.get(address);
  if (known !== undefined) return known;
  const promise = fetchReply(address).catch((error: unknown) => {
    loading.delete(address);
    throw error;
  });
  loading.set(address, promise);
  return promise;
}

async function fetchReply(address: string): Promise<ReplyFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return decodeReplyFile(await response.text());
}
