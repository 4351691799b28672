/** Style sheet of the report; colours are the portal's tokens (docs: design, section 2). */
export const REPORT_STYLE = [
  ':root{color-scheme:light dark;--paper:#fff;--shoal:#eef5f8;--line:#c3d2da;--ink:#0d1f2c;--ink-2:#3e505c;--blue:#005b8c}',
  '@media (prefers-color-scheme:dark){:root{--paper:#0c161d;--shoal:#13212a;--line:#2c414e;--ink:#e4edf2;--ink-2:#b0c1cb;--blue:#7fc4ee}}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Sofia Sans",Arial,sans-serif}',
  'main{max-width:48rem;margin:0 auto;padding:2rem 1rem 4rem}h1{font-size:2rem;line-height:1.1;margin:0}',
  'h2{font-size:1.25rem;margin:3rem 0 .75rem}.source,section>p{color:var(--ink-2);margin:.25rem 0 1rem}',
  'dl{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;border-block:1.5px solid var(--ink);padding:1rem 0;margin:1.5rem 0}',
  'dt{color:var(--ink-2);font-size:.875rem}dd{margin:0;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}',
  'small{display:block;font-size:.8125rem;color:var(--ink-2)}',
  'svg{width:100%;height:auto;display:block;margin-bottom:1rem}.bar{fill:var(--blue)}.axis{stroke:var(--ink);stroke-width:1.5}',
  'text{fill:var(--ink);font-size:14px}.value,.label{text-anchor:middle}.label,.name{fill:var(--ink-2)}.name{text-anchor:end}',
  'table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}',
  'th{color:var(--ink-2);font-weight:400}td{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}',
].join('');
