import { codesUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
import { h, onClick } from '../../parts/h.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import type { DecodedCode } from '../client/protocol.ts';
import { counted, searchWords } from '../words.ts';
import { goTo, lineId } from './places.ts';

/** What the codes of the input mean; `undefined` where there are none. */
export function codeList(codes: readonly DecodedCode[], hasLog: boolean): HTMLElement | undefined {
  if (codes.length === 0) return undefined;
  return h(
    'section',
    { 'aria-labelledby': 'codes' },
    h('h2', { id: 'codes' }, counted(searchWords().codesDecoded, codes.length)),
    h(
      'ul',
      { class: 'codes' },
      codes.map((code) => codeItem(code, hasLog)),
    ),
  );
}

function codeItem(code: DecodedCode, hasLog: boolean): HTMLElement {
  const { notations, meaning, page } = code;
  const [first = '', ...others] = notations;
  const name =
    page === undefined
      ? h('span', {}, first)
      : h('a', { href: portalUrl(codesUrl(pageLocale(), page)) }, first);
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'c' },
      name,
      others.map((other) => [h('span', { class: 'eq' }, '='), h('span', {}, other)]),
    ),
    h('p', {}, meaning ?? searchWords().unknownCode),
    origin(code, hasLog),
  );
}

/** Where and how the input has the code. */
function origin({ line, raw, isFromWording }: DecodedCode, hasLog: boolean): HTMLElement | undefined {
  const words = searchWords();
  const how = isFromWording ? words.fromWording : raw === undefined ? undefined : rawText(raw);
  const place = hasLog
    ? onClick(h('a', { class: 'z', href: `#${lineId(line)}` }, fill(words.line, { n: line })), (event) =>
        goTo(event, lineId(line)),
      )
    : undefined;
  if (place === undefined && how === undefined) return undefined;
  return h('p', { class: 'from' }, place, place && how !== undefined && ', ', how);
}

function rawText(raw: string): string {
  const words = searchWords();
  return fill(/^-?\d{5,}$/u.test(raw) ? words.decimal : words.writtenHere, { text: raw });
}
