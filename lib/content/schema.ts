import { z } from 'zod';
import { isVersion } from '#lib/core/version.ts';

/*
 * What an author may write in article.yaml. Every object is strict: an unknown key is a typing error and gets
 * a finding. The comments are the source of docs/writing-articles.md.
 */

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'use small letters, digits and single hyphens, such as unable-to-relay',
  );
const text = z.string().trim().min(1, 'must not be empty');
const version = z.string().refine(isVersion, 'write a version as digits and dots in quotes, such as "13.1"');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'write the date as year-month-day, such as 2026-11-24');

/** One text for each language; both are needed. */
const localized = z.strictObject({ de: text, en: text });

/** A name that text files use to refer to a message, a command or a placeholder. */
const name = slug;

export const ARTICLE_STATUSES = [
  'fixed',
  'fix-known',
  'external-cause',
  'expected-behaviour',
  'under-investigation',
] as const;

export const SECTION_KINDS = ['symptom', 'cause', 'fix', 'check', 'undo', 'related'] as const;

/** What fills a `{{name}}`: shown as the sample, masked in the search, offered to the reader as a field. */
export const PLACEHOLDER_KINDS = [
  'ip',
  'host',
  'port',
  'mail',
  'domain',
  'guid',
  'path',
  'file',
  'user',
  'group',
  'gpo',
  'thumbprint',
  'serial',
  'time',
  'number',
  'code',
  'word',
  'text',
] as const;

const placeholder = z.strictObject({
  kind: z.enum(PLACEHOLDER_KINDS),
  /** What the reader has to put in, as a field label. */
  label: localized,
  /** A made-up value, from example.com or 192.0.2.0/24. */
  sample: text,
});

const placeholders = z.record(name, placeholder).default({});

/** The same text in every language of Windows, or one for each. */
const wording = z.union([
  text,
  z
    .strictObject({ de: text, en: text })
    .partial()
    .refine((texts) => texts.de !== undefined || texts.en !== undefined, 'write the text for de, en or both'),
]);

const message = z.strictObject({
  /** Verbatim, `{{name}}` for each part that differs from case to case. */
  text: wording,
  /** Other wordings of the same message, found by the search but not shown. */
  variants: z.array(text).default([]),
  /** Who writes the message, as the log shows it: `Gateway Role`, `Schannel`. */
  source: text.optional(),
  /** Where the reader finds it. */
  where: localized,
  eventId: z.int().positive().optional(),
  /** Codes in or behind the message, in any notation. */
  codes: z.array(text).default([]),
  /** The words that decide, marked in the block and weighed in the search. */
  deciding: z.array(text).default([]),
  /** True when the wording was concluded and not seen in a source; then the page says so. */
  inferred: z.boolean().default(false),
  placeholders,
});

export const COMMAND_PURPOSES = ['check', 'back-up', 'change', 'verify', 'undo'] as const;
export const SHELLS = ['powershell', 'cmd'] as const;

const expected = z.union([text, localized]);

const command = z.strictObject({
  purpose: z.enum(COMMAND_PURPOSES),
  /** What the command does, as a caption. */
  title: localized,
  rights: z.enum(['user', 'administrator', 'domain-administrator']),
  /** What has to be restarted afterwards. */
  restart: z.enum(['none', 'service', 'outlook', 'sign-in', 'windows']).default('none'),
  interruptsMailFlow: z.boolean().default(false),
  /** The command for each shell, verbatim, one command a line. */
  shells: z
    .strictObject({ powershell: text, cmd: text })
    .partial()
    .refine(
      (shells) => shells.powershell !== undefined || shells.cmd !== undefined,
      'give at least one shell',
    ),
  /** What the shell answers when all is well. */
  expected: z.strictObject({ powershell: expected, cmd: expected }).partial().default({}),
  placeholders,
});

const versionRange = z.strictObject({ from: version.optional(), to: version.optional() });

const change = z.strictObject({
  revision: z.int().positive(),
  on: date,
  de: text,
  en: text,
  /** The places that changed: sections or steps such as s3. */
  places: z
    .array(
      z
        .string()
        .regex(
          /^(?:symptom|cause|fix|check|undo|related|s\d+)$/u,
          'write symptom, cause, fix, check, undo, related or a step such as s3',
        ),
    )
    .default([]),
});

/** A query that must find this article first; `npm run check` runs them all. */
const foundBy = z.strictObject({
  query: text,
  kind: z.enum(['words', 'message', 'code', 'log', 'typo', 'ticket']),
  lang: z.enum(['de', 'en']),
});

/** Preparation strip before step 1; what is left out leaves no gap. */
const preparation = z.strictObject({
  rights: z.enum(['user', 'administrator', 'domain-administrator']).optional(),
  /** Where the work is done. */
  where: localized.optional(),
  restart: z.enum(['none', 'service', 'outlook', 'sign-in', 'windows']).optional(),
  mailFlow: z.enum(['continues', 'pauses']).optional(),
});

/** What support must know before it can help, with a ready question to the customer. */
const question = z.strictObject({
  /** The fact that answers it, when Lotse can find it in a ticket by itself. */
  fact: z.enum([
    'version',
    'role',
    'windows-version',
    'windows-language',
    'code',
    'direction',
    'message',
    'other',
  ]),
  de: text,
  en: text,
});

export const articleSchema = z.strictObject({
  /** The number in the address, never used twice: content/ledger.yaml. */
  id: z.int().min(1000).max(999_999),
  /** Raised by one with each change that readers should know. */
  revision: z.int().positive(),
  status: z.enum(ARTICLE_STATUSES),
  /** First version with the correction; only for status `fixed`. */
  fixedIn: version.optional(),
  audience: z.enum(['public', 'internal']).default('public'),
  symptoms: z.array(slug).min(1, 'name at least one symptom of content/symptoms.yaml'),
  components: z.array(slug).min(1, 'name at least one component of content/components.yaml'),
  /** Affected product versions. An empty list: every version. */
  versions: z
    .strictObject({ affected: z.array(versionRange).default([]), note: localized.optional() })
    .default({ affected: [] }),
  verified: z.strictObject({
    on: date,
    by: localized,
    /** `system`: reproduced on a running system; `sources`: compared with the sources only. */
    method: z.enum(['system', 'sources']),
    /** Version and system, or the sources. */
    target: localized,
  }),
  reviewBy: date,
  preparation: preparation.default({}),
  changes: z.array(change).min(1, 'write at least the first revision'),
  related: z.array(z.strictObject({ id: z.int(), why: localized })).default([]),
  messages: z.record(name, message).default({}),
  commands: z.record(name, command).default({}),
  /** Further words by which readers look for the article. */
  keywords: z
    .strictObject({ de: z.array(text).default([]), en: z.array(text).default([]) })
    .default({ de: [], en: [] }),
  questions: z.array(question).default([]),
  foundBy: z.array(foundBy).default([]),
  sources: z.array(z.strictObject({ title: text, url: z.url() })).default([]),
});

/** Head of index.de.mdx. The title states the symptom, the summary the remedy in at most two sentences. */
export const germanTextSchema = z.strictObject({ title: text, summary: text });

/** Head of index.en.mdx; `revision` is the German revision that the translation follows. */
export const englishTextSchema = z.strictObject({ title: text, summary: text, revision: z.int().positive() });

const term = z.strictObject({
  id: slug,
  de: text,
  en: text,
  /** Other words for the same thing, in either language. */
  synonyms: z
    .strictObject({ de: z.array(text).default([]), en: z.array(text).default([]) })
    .default({ de: [], en: [] }),
});

export const symptomsSchema = z.strictObject({
  groups: z.array(z.strictObject({ id: slug, de: text, en: text, icon: slug, symptoms: z.array(term) })),
});

export const componentsSchema = z.strictObject({
  /** Stations of the mail flow, in its order. */
  stations: z.array(z.strictObject({ ...term.shape, parts: z.array(term).default([]) })),
  /** What stands beside the mail flow: set-up, licence. */
  beside: z.strictObject({ de: text, en: text, parts: z.array(term) }),
});

export const ledgerSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      id: z.int().min(1000).max(999_999),
      slug,
      /** Slugs that once led here; they keep doing so. */
      formerSlugs: z.array(slug).default([]),
      /** `merged` and `retired` keep a page that explains. */
      state: z.enum(['active', 'merged', 'retired']).default('active'),
      into: z.int().optional(),
      reason: localized.optional(),
      /** Day of the merger or withdrawal; the page names it, and the feed of the article says so once more. */
      on: date.optional(),
      /** `internal`: the article was internal, so only the staff build explains what became of it. */
      audience: z.enum(['public', 'internal']).default('public'),
      /** Step anchors that links may use; the number never falls. */
      steps: z.int().nonnegative().default(0),
    }),
  ),
});
