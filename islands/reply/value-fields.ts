import { h } from '../parts/h.ts';
import { setPlaceholderValue } from '../parts/placeholder-values.ts';
import type { OpenPlaceholder } from './reply-placeholders.ts';

export type ValueFields = {
  readonly element: HTMLFieldSetElement;
  /** Shows a field for each placeholder; fields that stay keep their text and the focus. */
  readonly show: (placeholders: readonly OpenPlaceholder[]) => void;
  readonly values: () => Readonly<Record<string, string>>;
};

/** Fields for what the commands leave open. What is typed also goes into the commands of the page behind. */
export function createValueFields(
  legend: string,
  refused: string,
  given: Readonly<Record<string, string>>,
): ValueFields {
  const values = new Map(Object.entries(given));
  const fields = new Map<string, { label: HTMLElement; hint: HTMLElement }>();
  const element = h('fieldset', { class: 'vals', hidden: true }, h('legend', {}, legend));

  function fieldOf({ name, label }: OpenPlaceholder) {
    const known = fields.get(name);
    if (known !== undefined) return known;
    const id = `reply-value-${name}`;
    const input = h('input', {
      id,
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-describedby': `${id}-hint`,
    });
    input.value = values.get(name) ?? '';
    input.addEventListener('input', () => {
      values.set(name, input.value);
      setPlaceholderValue(name, input.value);
    });
    const hint = h('small', { id: `${id}-hint`, class: 'msg', hidden: true }, refused);
    const field = { label: h('div', { class: 'val' }, h('label', { for: id }, label), input, hint), hint };
    fields.set(name, field);
    return field;
  }

  return {
    element,
    values: () => Object.fromEntries(values),
    show(placeholders) {
      element.hidden = placeholders.length === 0;
      const shown = placeholders.map(fieldOf);
      for (const { label } of fields.values()) {
        if (!shown.some((field) => field.label === label)) label.remove();
      }
      placeholders.forEach(({ isRefused }, index) => {
        const field = shown[index];
        if (field === undefined) return;
        if (!element.contains(field.label)) element.append(field.label);
        field.hint.hidden = !isRefused;
      });
    },
  };
}
