import { foldText } from '#lib/core/text.ts';
import { compareVersions } from '#lib/core/version.ts';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { countValues } from './filter-rows.ts';
import type { RowData } from './row-data.ts';
import { FACETS, type Facet, type Filters } from './view-state.ts';
import { browseWords } from './words.ts';

export type FacetFields = {
  readonly isKnown: (facet: Facet, value: string) => boolean;
  /** How a chosen value is called. */
  readonly labelOf: (facet: Facet, value: string) => string;
  /** Checks what is chosen and counts what is left; without all rows the counts stay as the page came with them. */
  readonly show: (filters: Filters, rows: readonly RowData[] | undefined) => void;
  /** Offers the reader's own version; `undefined` withdraws it. */
  readonly offerVersion: (version: string | undefined) => void;
  readonly focus: () => void;
};

/** Brings the filters of the page to life. */
export function createFacetFields(
  root: HTMLElement,
  onToggle: (facet: Facet, value: string) => void,
): FacetFields {
  const words = browseWords();
  const fieldsets = new Map(
    FACETS.flatMap((facet) => {
      const fieldset = root.querySelector<HTMLFieldSetElement>(`fieldset[data-facet=${facet}]`);
      return fieldset === null ? [] : [[facet, fieldset] as const];
    }),
  );
  const boxesOf = (facet: Facet) => [
    ...(fieldsets.get(facet)?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
  ];
  const boxOf = (facet: Facet, value: string) => boxesOf(facet).find((box) => box.value === value);

  for (const fieldset of fieldsets.values()) fieldset.disabled = false;
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const facet = FACETS.find((name) => name === target.name);
    if (facet !== undefined) onToggle(facet, target.value);
  });
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  const find = root.querySelector<HTMLInputElement>('.find2');
  find?.addEventListener('input', () => narrow(find));

  function offerVersion(version: string | undefined): void {
    for (const box of boxesOf('version')) if (box.dataset.mine) box.closest('label')?.remove();
    if (version !== undefined) addVersion(version, fill(words.mine, { version }), true);
  }

  /** A version that no article names can still be asked for. */
  function addVersion(version: string, label: string, isMine: boolean): void {
    const known = boxOf('version', version);
    if (known !== undefined) return;
    const option = h(
      'label',
      {},
      h('input', { type: 'checkbox', name: 'version', value: version, 'data-mine': isMine && 'true' }),
      h('span', {}, label),
      h('span', { class: 'cnt' }),
    );
    const group = fieldsets.get('version')?.querySelector('.opts') ?? fieldsets.get('version');
    const next = boxesOf('version').find((box) => isOlder(box.value, version));
    if (next === undefined) group?.append(option);
    else next.closest('label')?.before(option);
  }

  return {
    isKnown: (facet, value) => boxOf(facet, value) !== undefined,
    labelOf(facet, value) {
      const label = boxOf(facet, value)?.nextElementSibling?.textContent ?? value;
      return facet === 'version' && /^\d/u.test(label) ? fill(words.version, { version: value }) : label;
    },
    show(filters, rows) {
      for (const version of filters.version) if (/^\d/u.test(version)) addVersion(version, version, false);
      for (const facet of FACETS) {
        const boxes = boxesOf(facet);
        for (const box of boxes) box.checked = filters[facet].includes(box.value);
        if (rows === undefined) continue;
        const values = boxes.map(({ value }) => value);
        const counts = countValues(rows, filters, facet, values);
        for (const box of boxes) showCount(box, counts.get(box.value) ?? 0);
      }
    },
    offerVersion,
    focus: () => (find ?? root.querySelector<HTMLElement>('input'))?.focus(),
  };
}

function isOlder(value: string, version: string): boolean {
  return !/^\d/u.test(value) || compareVersions(value, version) < 0;
}

function showCount(box: HTMLInputElement, count: number): void {
  const label = box.closest('label');
  label?.classList.toggle('zero', count === 0 && !box.checked);
  label?.querySelector('.cnt')?.replaceChildren(String(count));
}

/** Hides options that do not contain what is typed; chosen ones stay in sight. */
function narrow(find: HTMLInputElement): void {
  const typed = foldText(find.value.trim());
  for (const group of find.closest('fieldset')?.querySelectorAll<HTMLElement>('.opts') ?? []) {
    const labels = [...group.querySelectorAll<HTMLElement>('label')];
    for (const label of labels) {
      const isChosen = label.querySelector('input')?.checked === true;
      const text = foldText(`${label.textContent} ${label.dataset.synonyms ?? ''}`);
      label.hidden = !isChosen && !text.includes(typed);
    }
    group.hidden = labels.every(({ hidden }) => hidden);
  }
}
