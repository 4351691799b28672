import type { ArticleQuestion } from '#lib/desk/types.ts';
import type { ReplySource } from '#lib/reply/types.ts';

/*
 * What the reply composer and the ticket clerk need of one article in one language. A browser loads it when an
 * agent asks for a reply, and not before.
 */

/** Raised whenever the form of the file changes; a browser refuses any other version. */
export const REPLY_FILE_VERSION = 1;

export type ReplyFile = {
  readonly source: ReplySource;
  /** What support must know before it can help, in both languages: a ticket's may differ from the page's. */
  readonly questions: readonly ArticleQuestion[];
};

type VersionedReplyFile = ReplyFile & { readonly version: number };

export function encodeReplyFile(file: ReplyFile): string {
  return JSON.stringify({ version: REPLY_FILE_VERSION, ...file } satisfies VersionedReplyFile);
}

/**
 * Reads what `encodeReplyFile` wrote.
 * @throws Error where the file is broken or of another version; the caller offers to load it again.
 */
export function decodeReplyFile(json: string): ReplyFile {
  const file: unknown = JSON.parse(json);
  if (!isReplyFile(file)) throw new Error('This is no reply data, or that of another version.');
  return file;
}

function isReplyFile(file: unknown): file is VersionedReplyFile {
  if (typeof file !== 'object' || file === null) return false;
  const { version, source, questions } = file as Readonly<Record<string, unknown>>;
  return (
    version === REPLY_FILE_VERSION &&
    Array.isArray(questions) &&
    typeof source === 'object' &&
    source !== null &&
    ['sections', 'commands', 'messages'].every((key) => key in source)
  );
}
