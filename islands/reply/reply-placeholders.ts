import { composeReply } from '#lib/reply/compose-reply.ts';
import type { ReplyOptions, ReplySource } from '#lib/reply/types.ts';

/** A value that the reply has room for. */
export type OpenPlaceholder = {
  readonly name: string;
  readonly label: string;
  /** There is a value, and it must not stand in a command: `fillPlaceholders` says why. */
  readonly isRefused: boolean;
};

/** Placeholders that show in the reply as it is chosen, in the order of the articles. */
export function openPlaceholders(
  sources: readonly ReplySource[],
  options: ReplyOptions,
): readonly OpenPlaceholder[] {
  const labels = new Map(
    sources.flatMap(({ commands, messages }) =>
      [...Object.values(commands), ...Object.values(messages)].flatMap(({ placeholders }) =>
        Object.entries(placeholders).map(([name, { label }]) => [name, label] as const),
      ),
    ),
  );
  // What the reply shows decides, not what the articles declare: contents and shell leave out commands.
  const empty = composeReply(sources, { ...options, values: {} }).text;
  const filled = composeReply(sources, options).text;
  return [...labels].flatMap(([name, label]) =>
    empty.includes(`‹${label}›`)
      ? [{ name, label, isRefused: hasValue(options, name) && filled.includes(`‹${label}›`) }]
      : [],
  );
}

function hasValue({ values }: ReplyOptions, name: string): boolean {
  return (Object.hasOwn(values, name) ? (values[name] ?? '') : '').trim() !== '';
}
