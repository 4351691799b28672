import { build, type Plugin } from 'esbuild';

/**
 * A style sheet that a script imports is text to adopt, with what it imports in it: an adopted sheet may not import,
 * the browser would leave those rules out without a word.
 */
export function cssText(): Plugin {
  return {
    name: 'css-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({
          entryPoints: [path],
          write: false,
          bundle: true,
          minify: true,
          charset: 'utf8',
          logLevel: 'warning',
        });
        return { contents: outputFiles[0]?.text.trim() ?? '', loader: 'text' };
      });
    },
  };
}
