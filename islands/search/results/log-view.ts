import { ChevronRight, WrapText } from 'lucide';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { inSlices } from '../../parts/in-slices.ts';
import type { Answer, LogBlock, ShownLine } from '../client/protocol.ts';
import { counted, searchWords } from '../words.ts';
import { logLine } from './log-line.ts';

/** Fetches the lines of a fold, both ends included. */
export type OpenFold = (from: number, to: number) => Promise<readonly ShownLine[]>;

/** Lines that a fold shows at once; the rest stays folded, so that 50,000 lines never become 50,000 elements. */
const FOLD_STEP = 100;

/** What was pasted, with the deciding lines marked and long runs without a match folded. */
export function logView(answer: Answer, openFold: OpenFold, tools: readonly HTMLElement[]): HTMLElement {
  const words = searchWords();
  const code = h('code');
  const log = h(
    'figure',
    { class: 'log r', 'aria-label': words.logLabel },
    h('pre', { tabindex: '0' }, code),
  );
  void inSlices(
    answer.blocks.flatMap((block) => drawBlock(block, openFold)),
    (draw) => code.append(draw()),
  );
  const hasHits = answer.hits.some(({ evidence }) => evidence.length > 0);
  return h(
    'section',
    { 'aria-labelledby': 'log' },
    h(
      'h2',
      {},
      h('span', { id: 'log' }, answer.kind === 'paste' ? words.yourLog : words.yourMessage),
      h('span', { class: 'x' }, hasHits ? words.hitsMarked : words.nothingMarked),
      h('span', { class: 'tools' }, tools, wrapToggle(log)),
    ),
    log,
  );
}

type Draw = () => Node;

function drawBlock(block: LogBlock, openFold: OpenFold): readonly Draw[] {
  if (block.kind === 'fold') return [() => fold(block.from, block.to, openFold, false)];
  return block.lines.map((line) => () => logLine(line));
}

/** A run of lines behind a button; opening puts the lines in its place and the focus on the first of them. */
function fold(from: number, to: number, openFold: OpenFold, isRest: boolean): HTMLElement {
  const words = searchWords();
  const label = counted(isRest ? words.moreLines : words.folded, to - from + 1);
  const button = h('button', { type: 'button', class: 'ln-fold' }, icon(ChevronRight), label);
  return onClick(button, () => void open());

  async function open(): Promise<void> {
    button.disabled = true;
    const end = Math.min(to, from + FOLD_STEP - 1);
    const lines = await openFold(from, end).catch(() => undefined);
    button.disabled = false;
    if (lines === undefined) return;
    const elements = lines.map(logLine);
    const rest = end < to ? [fold(end + 1, to, openFold, true)] : [];
    const [first] = elements;
    first?.setAttribute('tabindex', '-1');
    await inSlices([...elements, ...rest], (element) => button.before(element));
    button.remove();
    first?.focus();
  }
}

function wrapToggle(log: HTMLElement): HTMLElement {
  const words = searchWords();
  const label = h('span', {}, words.wrapOn);
  const button = h(
    'button',
    { type: 'button', class: 'btn btn-q', 'aria-pressed': 'true' },
    icon(WrapText),
    label,
  );
  return onClick(button, () => {
    const isOff = log.classList.toggle('no-wrap');
    button.setAttribute('aria-pressed', String(!isOff));
    label.textContent = isOff ? words.wrapOff : words.wrapOn;
  });
}
