import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';

/** A component that shows the text with the given components for its elements. */
export type ArticleContent = React.ComponentType<{ components: Record<string, React.ComponentType<never>> }>;

/**
 * Runs the code that mdx-bundler made, with our React. Only at build time and only with code from our own
 * articles; no visitor's browser ever sees it, so the policy needs no `unsafe-eval`.
 */
export function evaluateArticle(code: string): ArticleContent {
  const run = new Function('React', '_jsx_runtime', code) as (
    react: typeof React,
    runtime: typeof jsxRuntime,
  ) => { default: ArticleContent };
  return run(React, jsxRuntime).default;
}
