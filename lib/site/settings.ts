import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const lines = z.strictObject({ de: z.array(z.string()), en: z.array(z.string()) });

const settingsSchema = z.strictObject({
  operator: z.strictObject({
    name: z.string(),
    address: z.array(z.string()),
    mail: z.string(),
    phone: z.string(),
    legal: lines,
  }),
  support: z.strictObject({ mail: z.string(), form: z.union([z.literal(''), z.url()]) }),
  accessibility: z.strictObject({ mail: z.string() }),
  staleAfterDays: z.int().positive(),
  serviceWorker: z.boolean(),
  /** Entries of a list on one page; longer lists come in parts. */
  listLength: z.int().positive().default(100),
});

/** Who runs the portal, from content/site.yaml. */
export type Settings = z.output<typeof settingsSchema>;

let settings: Settings | undefined;

/** Reads content/site.yaml once. Throws with the name of the key when it does not fit. */
export function getSettings(root = process.env.LOTSE_CONTENT_DIR ?? 'content'): Settings {
  settings ??= settingsSchema.parse(parse(readFileSync(path.join(root, 'site.yaml'), 'utf8')));
  return settings;
}
