import type { ArticleRule, Rule } from '../rule.ts';
import { brokenLink } from './broken-link.ts';
import { changeLog } from './change-log.ts';
import { changeWithoutUndo } from './change-without-undo.ts';
import { commandCharacters } from './command-characters.ts';
import { deadEnd } from './dead-end.ts';
import { decidingWords } from './deciding-words.ts';
import { duplicateFoundBy } from './duplicate-found-by.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { emptySection } from './empty-section.ts';
import { encoding } from './encoding.ts';
import { figureCounterpart } from './figure-counterpart.ts';
import { figureFile } from './figure-file.ts';
import { fixedIn } from './fixed-in.ts';
import { forbiddenMdx } from './forbidden-mdx.ts';
import { futureDate } from './future-date.ts';
import { internalLeak } from './internal-leak.ts';
import { invalidDate } from './invalid-date.ts';
import { ledgerEntry } from './ledger-entry.ts';
import { ledgerHistory } from './ledger-history.ts';
import { ledgerMismatch } from './ledger-mismatch.ts';
import { longSummary } from './long-summary.ts';
import { longTitle } from './long-title.ts';
import { missingAlt } from './missing-alt.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingFigure } from './missing-figure.ts';
import { missingFoundBy } from './missing-found-by.ts';
import { missingSection } from './missing-section.ts';
import { missingStep } from './missing-step.ts';
import { missingTranslation } from './missing-translation.ts';
import { notACode } from './not-a-code.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { preparationMismatch } from './preparation-mismatch.ts';
import { quotationMarks } from './quotation-marks.ts';
import { realLookingSample } from './real-looking-sample.ts';
import { relatedArticle } from './related-article.ts';
import { reservedAddress } from './reserved-address.ts';
import { reviewDue } from './review-due.ts';
import { sectionOrder } from './section-order.ts';
import { stepCount } from './step-count.ts';
import { undeclaredPlaceholder } from './undeclared-placeholder.ts';
import { unfinishedText } from './unfinished-text.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownCommand } from './unknown-command.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownDot } from './unknown-dot.ts';
import { unknownHeading } from './unknown-heading.ts';
import { unknownMdxComponent } from './unknown-mdx-component.ts';
import { unknownMessage } from './unknown-message.ts';
import { unknownSymptom } from './unknown-symptom.ts';
import { unusedCommand } from './unused-command.ts';
import { unusedExpected } from './unused-expected.ts';
import { unusedFile } from './unused-file.ts';
import { unusedMessage } from './unused-message.ts';
import { unusedPlaceholder } from './unused-placeholder.ts';
import { vanishedArticle } from './vanished-article.ts';
import { vanishedStep } from './vanished-step.ts';
import { versionRange } from './version-range.ts';

/** Rules about an article by itself. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  changeLog,
  changeWithoutUndo,
  commandCharacters,
  decidingWords,
  emptySection,
  figureCounterpart,
  fixedIn,
  forbiddenMdx,
  invalidDate,
  longSummary,
  longTitle,
  missingAlt,
  missingAttribute,
  missingFigure,
  missingFoundBy,
  missingSection,
  missingStep,
  missingTranslation,
  notACode,
  outdatedTranslation,
  preparationMismatch,
  quotationMarks,
  realLookingSample,
  sectionOrder,
  stepCount,
  undeclaredPlaceholder,
  unknownAttribute,
  unknownCommand,
  unknownComponent,
  unknownDot,
  unknownHeading,
  unknownMdxComponent,
  unknownMessage,
  unknownSymptom,
  unusedCommand,
  unusedExpected,
  unusedFile,
  unusedMessage,
  unusedPlaceholder,
  versionRange,
];

/** Rules that compare articles, or look at the ledger, the day or other files. */
export const BASE_RULES: readonly Rule[] = [
  brokenLink,
  deadEnd,
  duplicateFoundBy,
  duplicateId,
  duplicateTerm,
  encoding,
  figureFile,
  futureDate,
  internalLeak,
  ledgerEntry,
  ledgerHistory,
  ledgerMismatch,
  relatedArticle,
  reservedAddress,
  reviewDue,
  unfinishedText,
  vanishedArticle,
  vanishedStep,
];
