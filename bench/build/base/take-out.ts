import type { Blockquote, Code, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { findCommandFaults } from '#lib/check/command-faults.ts';
import type { BaseText } from './article.ts';

export const MOST_MESSAGES = 3;
export const MOST_COMMANDS = 2;
/** A longer quotation is a page of a log, which our articles keep in their text. Characters. */
const LONGEST_MESSAGE = 600;
const LONGEST_COMMAND = 400;

function isQuotation(node: RootContent): node is Blockquote | Code {
  return node.type === 'blockquote' || node.type === 'code';
}

function wordsOf(node: Blockquote | Code): string {
  const words = node.type === 'code' ? node.value : node.children.map((child) => plainText(child)).join('\n');
  // Two braces begin a placeholder.
  return words.replaceAll('{{', '{ {').replaceAll('}}', '} }').trim();
}

function isMessage(node: RootContent): node is Blockquote | Code {
  if (!isQuotation(node)) return false;
  const words = wordsOf(node);
  return words !== '' && words.length <= LONGEST_MESSAGE && !/[‹›]/u.test(words);
}

function isCommand(node: RootContent): node is Code {
  if (node.type !== 'code') return false;
  const words = wordsOf(node);
  return words !== '' && words.length <= LONGEST_COMMAND && findCommandFaults(words).length === 0;
}

/** What the product shows, as far as the symptom quotes it. */
export function messagesOf({ symptom }: BaseText): string[] {
  return symptom.filter(isMessage).map(wordsOf);
}

/** What the fix has readers type. */
export function commandsOf({ steps }: BaseText): string[] {
  const all = steps.flatMap(({ nodes }) => nodes.filter(isCommand).map(wordsOf));
  return [...new Set(all)];
}

/** The text without what now stands in the facts of the article, for both languages. */
export function withoutFacts(text: BaseText, taken: ReadonlySet<string>): BaseText {
  const keeps = (node: RootContent) => !(isQuotation(node) && taken.has(wordsOf(node)));
  return {
    ...text,
    symptom: text.symptom.filter(keeps),
    steps: text.steps.map(({ title, nodes }) => ({ title, nodes: nodes.filter(keeps) })),
  };
}
