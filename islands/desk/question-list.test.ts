import { expect, it } from 'vitest';
import { questionText } from './question-list.ts';

it.each([
  [['Welche Version?'], 'Welche Version?'],
  [['Welche Version?', 'Welche Richtung?'], '1. Welche Version?\n2. Welche Richtung?'],
  [[], ''],
])('%j becomes "%s"', (questions, text) => {
  expect(questionText(questions)).toBe(text);
});
