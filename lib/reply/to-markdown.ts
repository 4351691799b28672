import { escapeMarkdown, markdownCode, markdownLink, markInline } from './markdown-syntax.ts';
import type { ReplyInline, ReplyNode, ReplyShell } from './types.ts';

const FENCE_LANGUAGE: Readonly<Record<ReplyShell, string>> = { powershell: 'powershell', cmd: 'bat' };

/** The reply as CommonMark, the part of it that Jira, GitLab and Zammad share. */
export function toMarkdown(nodes: readonly ReplyNode[]): string {
  return blocks(nodes).join('\n\n');
}

function blocks(nodes: readonly ReplyNode[]): string[] {
  const written = nodes.flatMap((node): { text: string; isList: boolean }[] => {
    if (node.kind === 'section') return sectionBlocks(node).map((text) => ({ text, isList: false }));
    return [{ text: block(node), isList: node.kind === 'list' }];
  });
  // Two lists in a row would become one; a comment keeps them apart everywhere.
  return written.flatMap(({ text, isList }, index) =>
    isList && written[index - 1]?.isList === true ? ['<!-- -->', text] : [text],
  );
}

/** The label runs into the first paragraph, and stands alone before anything else. */
function sectionBlocks({ label, nodes }: Extract<ReplyNode, { kind: 'section' }>): string[] {
  const [first, ...rest] = nodes;
  const mark = `**${escapeMarkdown(label)}:**`;
  return first?.kind === 'paragraph'
    ? [`${mark} ${inlineToMarkdown(first.children)}`, ...blocks(rest)]
    : [mark, ...blocks(nodes)];
}

function block(node: Exclude<ReplyNode, { kind: 'section' }>): string {
  switch (node.kind) {
    case 'title':
      return `**${markdownLink(escapeMarkdown(node.text), node.href)}**`;
    case 'paragraph':
      return atLineStart(inlineToMarkdown(node.children));
    case 'list':
      return list(node);
    case 'code':
      return fence(node.lines, node.shell === undefined ? '' : FENCE_LANGUAGE[node.shell]);
    default:
      return atLineStart(escapeMarkdown(node.text));
  }
}

function list({ ordered, items }: Extract<ReplyNode, { kind: 'list' }>): string {
  const written = items.map((item, index) => {
    const marker = ordered ? `${index + 1}. ` : '- ';
    const parts = blocks(item);
    const text = parts.join('\n\n').replace(/\n(?=[^\n])/gu, `\n${' '.repeat(marker.length)}`);
    return { text: `${marker}${text}`, isTight: parts.length === 1 };
  });
  return written.map(({ text }) => text).join(written.every(({ isTight }) => isTight) ? '\n' : '\n\n');
}

/** A fence longer than any run of backticks in the code. */
function fence(lines: readonly string[], language: string): string {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => (line.match(/`+/gu) ?? []).map((run) => run.length)),
  );
  const mark = '`'.repeat(longest + 1);
  return [`${mark}${language}`, ...lines, mark].join('\n');
}

/** What would begin a heading, quote or list there gets a backslash. */
function atLineStart(text: string): string {
  return text.replace(/^([#>+=-])/u, '\\$1').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

function inlineToMarkdown(children: readonly ReplyInline[]): string {
  let written = '';
  children.forEach((child, index) => {
    const next = children[index + 1];
    written += inline(child, written, next === undefined ? '' : inline(next, 'x', ''));
  });
  return written;
}

function inline(child: ReplyInline, before: string, after: string): string {
  switch (child.kind) {
    case 'text':
      return escapeMarkdown(child.text);
    case 'code':
      return markdownCode(child.text);
    case 'link':
      return markdownLink(inlineToMarkdown(child.children), child.href);
    default:
      return markInline(
        child.kind === 'strong' ? '**' : '*',
        inlineToMarkdown(child.children),
        before,
        after,
      );
  }
}
