import type { Rule } from '../rule.ts';
import { brokenLink } from './broken-link.ts';
import { commandCharacters } from './command-characters.ts';
import { emptySection } from './empty-section.ts';
import { figureCounterpart } from './figure-counterpart.ts';
import { forbiddenMdx } from './forbidden-mdx.ts';
import { missingAlt } from './missing-alt.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingFigure } from './missing-figure.ts';
import { missingSection } from './missing-section.ts';
import { missingStep } from './missing-step.ts';
import { missingTranslation } from './missing-translation.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { realLookingSample } from './real-looking-sample.ts';
import { sectionOrder } from './section-order.ts';
import { stepCount } from './step-count.ts';
import { undeclaredPlaceholder } from './undeclared-placeholder.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownCommand } from './unknown-command.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownHeading } from './unknown-heading.ts';
import { unknownMdxComponent } from './unknown-mdx-component.ts';
import { unknownMessage } from './unknown-message.ts';
import { unknownSymptom } from './unknown-symptom.ts';
import { unusedCommand } from './unused-command.ts';
import { unusedFile } from './unused-file.ts';
import { unusedMessage } from './unused-message.ts';
import { unusedPlaceholder } from './unused-placeholder.ts';

export const RULES: readonly Rule[] = [
  brokenLink,
  commandCharacters,
  emptySection,
  figureCounterpart,
  forbiddenMdx,
  missingAlt,
  missingAttribute,
  missingFigure,
  missingSection,
  missingStep,
  missingTranslation,
  outdatedTranslation,
  realLookingSample,
  sectionOrder,
  stepCount,
  undeclaredPlaceholder,
  unknownAttribute,
  unknownCommand,
  unknownComponent,
  unknownHeading,
  unknownMdxComponent,
  unknownMessage,
  unknownSymptom,
  unusedCommand,
  unusedFile,
  unusedMessage,
  unusedPlaceholder,
];
