import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { cssText } from './css-text.ts';

it('gives a script a style sheet with all that it imports', async () => {
  const { outputFiles } = await build({
    entryPoints: ['islands/reply/style.ts'],
    write: false,
    bundle: true,
    format: 'esm',
    plugins: [cssText()],
  });
  const script = outputFiles[0]?.text ?? '';
  expect(script).not.toContain('@import');
  for (const rule of ['.sheet{', '.ropt{', '.paper{', '.tk-page ']) expect(script).toContain(rule);
});
