import type { Fact, MailDirection } from '../types.ts';
import { placeOf } from './find-facts.ts';

const WORDS: Readonly<Record<MailDirection, RegExp>> = {
  inbound:
    /(?<!\p{L})(?:eingehende?[nrms]?|Eingang von extern|inbound|incoming|von (?:außen|aussen|extern)|externe[nr]? (?:Absender|Partner)n?|from (?:the )?(?:outside|internet)|from (?:an )?external|external senders?)(?!\p{L})/giu,
  outbound:
    /(?<!\p{L})(?:ausgehende?[nrms]?|outbound|outgoing|nach (?:außen|aussen|extern)|an externe|externe[nr]? Empfängern?|to (?:the )?(?:outside|internet)|to (?:an )?external|external recipients?)(?!\p{L})/giu,
};

/**
 * Which way the mail went that the ticket is about, where one direction is named at least twice as often as the
 * other.
 */
export function findDirection(text: string): Fact<MailDirection> | undefined {
  const inbound = [...text.matchAll(WORDS.inbound)];
  const outbound = [...text.matchAll(WORDS.outbound)];
  const value = inbound.length > outbound.length ? 'inbound' : 'outbound';
  const [more, less] = value === 'inbound' ? [inbound, outbound] : [outbound, inbound];
  const [first] = more;
  return first === undefined || more.length < 2 * less.length ? undefined : { value, ...placeOf(first) };
}
