import type { Feature, FeatureOptions } from './feature.ts';
import { segmentFeatures } from './features.ts';
import type { ReadSegment } from './read-input.ts';
import type { Segment } from './segments.ts';

export type PlannedSegment = { readonly segment: Segment; readonly features: readonly Feature[] };

export type PlanOptions = Omit<FeatureOptions, 'isExact'> & {
  /** A program wrote the line: no other shapes of its words. */
  readonly isExact: (segment: Segment) => boolean;
};

/** The rarest features of each line. */
export function planQuery(
  read: readonly ReadSegment[],
  { isExact, ...options }: PlanOptions,
): readonly PlannedSegment[] {
  return read
    .map(({ segment, tokens }) => ({
      segment,
      features: segmentFeatures(segment, tokens, { ...options, isExact: isExact(segment) }),
    }))
    .filter(({ features }) => features.length > 0);
}

/** Terms and pairs whose postings the plan needs. */
export function keysOf(planned: readonly PlannedSegment[]): readonly string[] {
  return planned.flatMap(({ features }) => features.flatMap((f) => f.alternatives.map(({ key }) => key)));
}
