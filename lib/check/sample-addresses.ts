import type { PlaceholderKind } from '#lib/content/types.ts';

/*
 * Samples must not belong to anybody: RFC 5737 and RFC 3849 set aside the addresses, RFC 2606 and RFC 6761 the names.
 */

const SAFE_IPV4 = /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.\d{1,3}$/u;
const SAFE_IPV6 = /^(?:2001:db8:|::1$)/iu;
const SAFE_DOMAIN = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/iu;

const IPV4 = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/gu;
const IPV6 = /(?<![\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/giu;
const DOTTED_NAME = /(?<![\w.-])[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+/gu;
const LOCAL_PART = /[^\s@<]+@/gu;
const MAIL_DOMAIN = /(?<=@)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/gu;

/** Kinds whose whole value is an address, so that each dotted name in it is one. */
const ADDRESS_KINDS: readonly PlaceholderKind[] = ['ip', 'host', 'mail', 'domain'];
/** Kinds that may hold an address among words. */
const TEXT_KINDS: readonly PlaceholderKind[] = ['text', 'user', 'group', 'gpo'];

function matches(pattern: RegExp, text: string): string[] {
  return text.match(pattern) ?? [];
}

/**
 * Parts of a sample that could be somebody's real address.
 * @example findRealAddresses('ip', '10.1.2.3') → ['10.1.2.3']
 */
export function findRealAddresses(kind: PlaceholderKind, sample: string): string[] {
  const isAddress = ADDRESS_KINDS.includes(kind);
  if (!isAddress && !TEXT_KINDS.includes(kind)) return [];
  const ipv4 = matches(IPV4, sample);
  const ipv6 = isAddress ? matches(IPV6, sample) : [];
  const names = isAddress
    ? matches(DOTTED_NAME, sample.replace(LOCAL_PART, '@').replace(IPV4, ' ').replace(IPV6, ' '))
    : matches(MAIL_DOMAIN, sample);
  return [
    ...ipv4.filter((address) => !SAFE_IPV4.test(address)),
    ...ipv6.filter((address) => !SAFE_IPV6.test(address)),
    ...names.filter((name) => !SAFE_DOMAIN.test(name)),
  ];
}
