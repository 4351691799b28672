import { z } from 'zod';
import { LOCALES } from '#lib/core/locale.ts';
import type { ArticleQuestion } from '#lib/desk/types.ts';
import {
  REPLY_CONTENTS,
  type ReplyBlock,
  type ReplyCommand,
  type ReplyInline,
  type ReplyMessage,
  type ReplySource,
} from '#lib/reply/types.ts';
import type { OutputFile } from '../output-file.ts';
import { REPLY_FILE_VERSION, type ReplyFile } from './reply-file.ts';

/*
 * The form of the files below /api/replies/, for programs of others. It stands apart from `reply-file.ts`, which
 * travels to the browser and trusts what the build has checked here.
 */

const inline: z.ZodType<ReplyInline> = z
  .union([
    z.strictObject({ kind: z.enum(['text', 'code']), text: z.string() }),
    z.strictObject({ kind: z.enum(['strong', 'emphasis']), children: z.array(z.lazy(() => inline)) }),
    z.strictObject({ kind: z.literal('link'), href: z.url(), children: z.array(z.lazy(() => inline)) }),
  ])
  .meta({ id: 'inline' });

const block: z.ZodType<ReplyBlock> = z
  .union([
    z.strictObject({ kind: z.literal('paragraph'), children: z.array(inline) }),
    z.strictObject({
      kind: z.literal('list'),
      ordered: z.boolean(),
      items: z.array(z.array(z.lazy(() => block))),
    }),
    z.strictObject({ kind: z.literal('code'), text: z.string() }),
    z.strictObject({
      kind: z.enum(['command', 'message']),
      name: z.string().describe('Key in "commands" or "messages"'),
    }),
    z.strictObject({
      kind: z.enum(['warning', 'note']),
      title: z.string(),
      blocks: z.array(z.lazy(() => block)),
    }),
  ])
  .meta({ id: 'block' });

const placeholders = z
  .record(z.string(), z.strictObject({ label: z.string() }))
  .describe('What to ask for, by the name that stands as {{name}} in the text');

const byShell = z.partialRecord(z.enum(['powershell', 'cmd']), z.string());

const command: z.ZodType<ReplyCommand> = z.strictObject({
  title: z.string(),
  rights: z.enum(['user', 'administrator', 'domain-administrator']),
  restart: z.enum(['none', 'service', 'outlook', 'sign-in', 'windows']),
  interruptsMailFlow: z.boolean(),
  shells: byShell.describe('Verbatim, one command a line'),
  expected: byShell.describe('What it prints when all is well'),
  placeholders,
});

const message: z.ZodType<ReplyMessage> = z.strictObject({
  text: z.string().describe('Verbatim'),
  placeholders,
});

const source: z.ZodType<ReplySource> = z.strictObject({
  id: z.int().describe('Article number: 1002 for L 1002'),
  locale: z.enum(LOCALES).describe('Language of the text: German where a translation is missing'),
  title: z.string(),
  url: z.url().describe('Short address with the revision'),
  verifiedOn: z.iso.date(),
  sections: z.partialRecord(z.enum(REPLY_CONTENTS), z.array(block)),
  commands: z.record(z.string(), command),
  messages: z.record(z.string(), message),
});

const question: z.ZodType<ArticleQuestion> = z.strictObject({
  fact: z
    .enum(['version', 'role', 'windows-version', 'windows-language', 'code', 'direction', 'message', 'other'])
    .describe('What Lotse looks for in a ticket by itself; other: only a person can tell'),
  de: z.string(),
  en: z.string(),
});

const replyFile: z.ZodType<ReplyFile & { readonly version: number }> = z.strictObject({
  version: z.literal(REPLY_FILE_VERSION),
  source,
  questions: z.array(question),
});

/** @throws ZodError where a file would not have the form that is published for it */
export function checkReplyFile(file: ReplyFile): ReplyFile {
  replyFile.parse({ version: REPLY_FILE_VERSION, ...file });
  return file;
}

/** The form of every file below /api/replies/ as JSON Schema. */
export function replySchemaFile(): OutputFile {
  return {
    path: 'api/replies.schema.json',
    content: `${JSON.stringify(z.toJSONSchema(replyFile), null, 2)}\n`,
  };
}
