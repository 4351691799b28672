import type { Detector } from '../variable.ts';

const hasDigit = (line: string): boolean => /\d/u.test(line);

const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:[.,:]\d{1,9})?)?`;
const ZONE = String.raw`(?:Z|[+-]\d{2}:?\d{2})`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Mär|Mrz|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)[a-zä]{0,7}\.?`;

/** Date and time in one word: `2025-09-28T15:01:54.150Z`. */
const timestamps: Detector = {
  kind: 'time',
  mayHold: (line) => line.includes('T'),
  pattern: new RegExp(String.raw`(?<![\w.-])\d{4}-\d{2}-\d{2}T${CLOCK}${ZONE}?(?!\w)`, 'gu'),
};

const dates: Detector = {
  kind: 'date',
  mayHold: hasDigit,
  pattern: new RegExp(
    [
      String.raw`(?<![\w.-])(?:\d{4}-[01]\d-[0-3]\d|\d{4}/[01]\d/[0-3]\d|[0-3]?\d\.[01]?\d\.(?:19|20)\d{2}|[0-3]?\d/[0-3]?\d/(?:19|20)\d{2})(?![\w-]|\.\d)`,
      // Two digits for the year are a version unless a time follows.
      String.raw`(?<![\w.-])[0-3]?\d\.[01]?\d\.\d{2}(?=,? {1,2}\d{1,2}:\d{2})`,
      String.raw`(?<![\w.-])\d{1,2}/${MONTH}/\d{4}(?!\w)`,
      String.raw`(?<![\w.-])\d{1,2}[. -] ?${MONTH}[ -]\d{4}(?!\w)`,
      String.raw`(?<![\w.-])${MONTH} {1,2}\d{1,2}(?:, ?| )(?:19|20)\d{2}(?![\w:])`,
      String.raw`(?<![\w.-])${MONTH} {1,2}\d{1,2}(?= \d{2}:\d{2})`,
    ].join('|'),
    'gu',
  ),
};

const clocks: Detector = {
  kind: 'time',
  mayHold: (line) => line.includes(':') && hasDigit(line),
  pattern: new RegExp(
    String.raw`(?<![\w.:]|\w[-/])${CLOCK}(?: ?(?:AM|PM|am|pm)(?!\w)|${ZONE})?(?![\w:]|\.\d)`,
    'gu',
  ),
};

export const TIME_DETECTORS: readonly Detector[] = [timestamps, dates, clocks];
