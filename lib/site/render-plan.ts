import { readFileSync } from 'node:fs';

/** Written by the build before the pages are rendered; without it every page is. */
export const RENDER_PLAN = '.cache/render-plan.json';

/** Groups of pages that can be taken from the last build one by one. */
export const REUSABLE_GROUPS = ['articles', 'codes'] as const;
export type ReusableGroup = (typeof REUSABLE_GROUPS)[number];

/** What must be rendered now. */
export type RenderPlan = {
  /** Slugs. */
  readonly articles: readonly string[];
  readonly codes: readonly string[];
  /** Whether the pages that belong to no article and no code are rendered: home, lists, wrong addresses. */
  readonly lists: boolean;
};

let plan: RenderPlan | undefined;

function readPlan(): RenderPlan | undefined {
  if (process.env.LOTSE_BUILD_STEP !== '1') return undefined;
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

/**
 * The page of a list. While the last build's is taken, nothing stands in its place: the framework renders each route
 * in any case, and the build leaves out what it did not plan.
 */
export function listPage<Props, Page>(
  render: (props: Props) => Promise<Page>,
): (props: Props) => Promise<Page | null> {
  return async (props) => ((readPlan()?.lists ?? true) ? render(props) : null);
}
