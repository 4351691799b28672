import type { Vocabulary } from './vocabulary.ts';
import { SHAPE_FACTORS } from './weights.ts';

/** One way in which an article may have a word; the factor is what it keeps of the word's worth. */
export type Alternative = { readonly key: string; readonly factor: number };

export type ShapeOptions = {
  readonly vocabulary: Vocabulary;
  readonly translate: (word: string) => readonly string[];
  /** Typing errors are forgiven. */
  readonly isForgiving: boolean;
  readonly isUnfinished?: boolean;
};

/** The shapes in which an article may have the word: the best first, the word itself if any article has it. */
export function wordShapes(word: string, options: ShapeOptions): readonly Alternative[] {
  const { vocabulary, translate, isForgiving, isUnfinished } = options;
  const shapes = new Map<string, number>();
  const add = (key: string, factor: number) => {
    if (vocabulary.count(key) > 0 && (shapes.get(key) ?? 0) < factor) shapes.set(key, factor);
  };
  const addWithForms = (key: string, factor: number) => {
    add(key, factor);
    for (const form of vocabulary.forms(key)) add(form, factor * SHAPE_FACTORS.form);
  };
  add(word, 1);
  if (isUnfinished === true)
    for (const whole of vocabulary.completions(word)) add(whole, SHAPE_FACTORS.completion);
  for (const form of vocabulary.forms(word)) add(form, SHAPE_FACTORS.form);
  for (const other of translate(word)) addWithForms(other, SHAPE_FACTORS.translation);
  for (const part of vocabulary.compoundParts(word)) {
    add(part, SHAPE_FACTORS.compoundPart);
    for (const other of translate(part))
      addWithForms(other, SHAPE_FACTORS.compoundPart * SHAPE_FACTORS.translation);
  }
  if (shapes.size === 0 && isForgiving) {
    for (const { word: near, distance } of vocabulary.near(word)) {
      add(near, distance === 1 ? SHAPE_FACTORS.typo : SHAPE_FACTORS.secondTypo);
    }
  }
  return [...shapes].map(([key, factor]) => ({ key, factor })).sort((a, b) => b.factor - a.factor);
}
