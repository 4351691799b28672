import { ensureBuilt } from '../../../scripts/lib/steps.mjs';
import { openBasePathTrial } from '../../trial.ts';

/** Builds the portal below the base path and the one at the root, each only where sources have changed. */
export default async function buildPortals(): Promise<void> {
  ensureBuilt();
  const trial = await openBasePathTrial();
  await trial.renew();
  if (!(await trial.isFresh())) await trial.build();
}
