import type { CodeMatch } from '#lib/codes/code.ts';
import type { Locale } from '#lib/core/locale.ts';

/** A stretch of the ticket; both count UTF-16 units, `end` is behind the last one. */
export type Place = { readonly start: number; readonly end: number };

/** A fact and the words that say it. */
export type Fact<Value> = Place & { readonly value: Value };

export type ProductRole = 'gateway-role' | 'intranet-role' | 'web-portal' | 'outlook-add-in';

export type MailDirection = 'inbound' | 'outbound';

/** What a ticket says. Lists are in order of appearance, each value once. */
export type TicketFacts = {
  /** Language in which the customer writes, whatever language the logs have. */
  readonly language: Locale | undefined;
  /** Versions of NoSpamProxy, `14.0.5.30`. */
  readonly versions: readonly Fact<string>[];
  readonly roles: readonly Fact<ProductRole>[];
  /** As Microsoft names them: `Windows Server 2019`, `Windows 11`. */
  readonly windowsVersions: readonly Fact<string>[];
  /** Language of Windows, as its own messages or the customer's words show. */
  readonly windowsLanguages: readonly Fact<Locale>[];
  /** Absent where the ticket names both or none. */
  readonly direction: Fact<MailDirection> | undefined;
  readonly codes: readonly CodeMatch[];
  /** Lines that a program wrote, or a message in quotes. */
  readonly messages: readonly Place[];
};

/** As `questions` of article.yaml has it. */
export type ArticleQuestion = {
  readonly fact:
    | 'version'
    | 'role'
    | 'windows-version'
    | 'windows-language'
    | 'code'
    | 'direction'
    | 'message'
    | 'other';
  readonly de: string;
  readonly en: string;
};

export type OpenQuestion = {
  readonly text: string;
  /** `missing`: the ticket does not say it. `unknown`: only a person can tell whether it does. */
  readonly state: 'missing' | 'unknown';
};
