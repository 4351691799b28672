import { readFileSync } from 'node:fs';

/** Written by the build before the pages are rendered; without it every page is. */
export const RENDER_PLAN = '.cache/render-plan.json';

/** Groups of pages that can be taken from an earlier build one by one. */
export const REUSABLE_GROUPS = ['articles', 'codes'] as const;
export type ReusableGroup = (typeof REUSABLE_GROUPS)[number];

/** For each group the keys (slugs, codes) whose pages must be rendered now. */
export type RenderPlan = Readonly<Record<ReusableGroup, readonly string[]>>;

let plan: RenderPlan | undefined;

function readPlan(): RenderPlan | undefined {
  if (process.env.LOTSE_RENDER_PLAN !== '1') return undefined;
  plan ??= JSON.parse(readFileSync(RENDER_PLAN, 'utf8')) as RenderPlan;
  return plan;
}

/**
 * The keys of a group to render. What did not change is taken from the last build; one page is always rendered,
 * because the framework refuses a route without any.
 */
export function toRender(group: ReusableGroup, keys: readonly string[]): readonly string[] {
  const wanted = readPlan()?.[group];
  if (wanted === undefined) return keys;
  const set = new Set(wanted);
  const chosen = keys.filter((key) => set.has(key));
  return chosen.length > 0 ? chosen : keys.slice(0, 1);
}
