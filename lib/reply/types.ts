import type { Locale } from '#lib/core/locale.ts';

/*
 * What the reply composer works on. A `ReplySource` is made in the build from one article and one language and
 * travels to the browser as JSON; everything after that is a pure function of sources and options.
 */

/** The parts of an article that a reply can hold, in the order in which they appear. */
export const REPLY_CONTENTS = ['cause', 'fix', 'check', 'undo'] as const;
export type ReplyContent = (typeof REPLY_CONTENTS)[number];

/** - `link`: number, title and address only; everything else holds the chosen contents as well. */
export const REPLY_FORMATS = ['link', 'markdown', 'html', 'text'] as const;
export type ReplyFormat = (typeof REPLY_FORMATS)[number];

export type ReplyShell = 'powershell' | 'cmd';

/** German only. Changes the lines around the article; the article itself keeps its Sie. */
export const REPLY_ADDRESSES = ['sie', 'du', 'neutral'] as const;
export type ReplyAddress = (typeof REPLY_ADDRESSES)[number];

export type ReplyInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly ReplyInline[] }
  /** `href` is a whole address, ready for a mail. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly ReplyInline[] };

export type ReplyBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly ReplyInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ReplyBlock[])[] }
  | { readonly kind: 'code'; readonly text: string }
  /** By its name in the source. */
  | { readonly kind: 'command' | 'message'; readonly name: string }
  | { readonly kind: 'warning' | 'note'; readonly title: string; readonly blocks: readonly ReplyBlock[] };

/** What fills a `{{name}}`. */
export type ReplyPlaceholder = { readonly label: string };

export type ReplyCommand = {
  readonly title: string;
  readonly rights: 'user' | 'administrator' | 'domain-administrator';
  readonly restart: 'none' | 'service' | 'outlook' | 'sign-in' | 'windows';
  readonly interruptsMailFlow: boolean;
  /** Verbatim, one command a line, `{{name}}` where a value is needed. */
  readonly shells: Readonly<Partial<Record<ReplyShell, string>>>;
  readonly expected: Readonly<Partial<Record<ReplyShell, string>>>;
  readonly placeholders: Readonly<Record<string, ReplyPlaceholder>>;
};

export type ReplyMessage = {
  /** Verbatim, `{{name}}` for what differs from case to case. */
  readonly text: string;
  readonly placeholders: Readonly<Record<string, ReplyPlaceholder>>;
};

/** One article in one language, as data that can be sent to the browser. */
export type ReplySource = {
  readonly id: number;
  /** Language of the text: German where a translation is missing. */
  readonly locale: Locale;
  readonly title: string;
  /** The permalink with the revision: `https://lotse.example/en/L1002?r=4`. */
  readonly url: string;
  /** Day of the last verification, `2026-11-24`. */
  readonly verifiedOn: string;
  readonly sections: Readonly<Partial<Record<ReplyContent, readonly ReplyBlock[]>>>;
  readonly commands: Readonly<Record<string, ReplyCommand>>;
  readonly messages: Readonly<Record<string, ReplyMessage>>;
};

/** Lines before and after the articles; `standard` takes ours in the chosen form of address. */
export type ReplyFrame = 'none' | 'standard' | { readonly greeting: string; readonly closing: string };

export type ReplyOptions = {
  readonly format: ReplyFormat;
  readonly contents: ReadonlySet<ReplyContent>;
  /** Used where a command exists for both; otherwise the one that exists. */
  readonly shell: ReplyShell;
  /** Values for placeholders, by name. */
  readonly values: Readonly<Record<string, string>>;
  readonly address: ReplyAddress;
  readonly frame: ReplyFrame;
};

/** The same reply three times; {@link ReplyOptions.format} decides how much of the articles it holds. */
export type Reply = { readonly text: string; readonly html: string; readonly markdown: string };

/** What goes into the clipboard: always plain text, and rich text where the format has it. */
export type ClipboardPayload = { readonly plain: string; readonly html?: string };

/* ---------- the tree that preview and serializers walk ---------- */

export type ReplyNode =
  /** Number and title of an article, linked. */
  | { readonly kind: 'title'; readonly text: string; readonly href: string }
  | { readonly kind: 'section'; readonly label: string; readonly nodes: readonly ReplyNode[] }
  | { readonly kind: 'paragraph'; readonly children: readonly ReplyInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ReplyNode[])[] }
  | {
      readonly kind: 'code';
      readonly role: 'command' | 'message' | 'code';
      readonly shell?: ReplyShell;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'stamp'; readonly text: string };

/** Tags that mail programs and ticket systems keep. */
export type ReplyTag = 'div' | 'p' | 'ol' | 'ul' | 'li' | 'pre' | 'b' | 'i' | 'code' | 'a';

/** An element of the rich text: what the serializer writes and the preview builds with the DOM. */
export type ReplyElement = {
  readonly tag: ReplyTag;
  /** CSS properties in kebab-case. */
  readonly style?: Readonly<Record<string, string>>;
  readonly lang?: Locale;
  /** Only on `a`; http, https or mailto. */
  readonly href?: string;
  readonly children: readonly (ReplyElement | string)[];
};
