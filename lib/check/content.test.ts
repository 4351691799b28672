import { expect, test } from 'vitest';
import { formatDiagnostic } from '#lib/core/diagnostic.ts';
import { checkContent } from './check-content.ts';

test('the content of the portal has no errors', async () => {
  const errors = (await checkContent('content')).filter(({ severity }) => severity === 'error');
  expect(errors.map(formatDiagnostic)).toEqual([]);
});
