import { h } from '../../parts/h.ts';
import type { Answer } from '../client/protocol.ts';
import { searchWords } from '../words.ts';
import { bestHit } from './best-hit.ts';
import { candidateList } from './candidate-list.ts';
import { codeList } from './code-list.ts';
import { headingOf } from './heading.ts';
import { logView, type OpenFold } from './log-view.ts';
import { saidLine } from './said-line.ts';
import { shareButton } from './share-button.ts';
import { waysOn } from './ways-on.ts';

export type AnswerActions = {
  readonly changeInput: () => void;
  readonly prepareRequest: () => void;
  readonly openFold: OpenFold;
  readonly maskedText: (extent: 'whole' | 'shown') => Promise<string>;
};

/** The whole answer: the article above the evidence, the log beside the codes, then what else is near. */
export function answerView(answer: Answer, actions: AnswerActions): readonly HTMLElement[] {
  const words = searchWords();
  const [best, ...others] = answer.hits;
  const hasLog = answer.blocks.length > 0;
  const isFound = best !== undefined && answer.confidence !== 'none';
  const ways = { addLines: actions.changeInput, prepareRequest: actions.prepareRequest };
  const candidates = isFound
    ? candidateList(others, words.candidates)
    : candidateList(answer.hits, words.nearest);
  const log = hasLog && logView(answer, actions.openFold, [shareButton(actions.maskedText)]);
  const codes = codeList(answer.codes, hasLog);
  return [
    h(
      'div',
      { class: 'res-h' },
      saidLine(answer, actions.changeInput),
      h('h1', { tabindex: '-1' }, headingOf(answer)),
    ),
    ...(isFound ? [bestHit(best, hasLog)] : [waysOn(words.goOn, answer.terms, ways)]),
    ...columns(log || candidates, codes, log ? candidates : undefined),
    ...(answer.confidence === 'possible' ? [waysOn(words.doesNotFit, answer.terms, ways)] : []),
  ];
}

/** What was pasted beside its codes, and under it what else is near; without a paste the candidates stand in its place. */
function columns(...parts: readonly (HTMLElement | undefined)[]): readonly HTMLElement[] {
  const filled = parts.filter((part) => part !== undefined);
  return filled.length === 0 ? [] : [h('div', { class: 'split' }, filled)];
}
