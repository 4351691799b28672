import type { Rule } from '../rule.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownSymptom } from './unknown-symptom.ts';

export const RULES: readonly Rule[] = [unknownSymptom, unknownComponent];
