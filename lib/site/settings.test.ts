import { expect, test } from 'vitest';
import { getSettings } from './settings.ts';

test('a portal that says nothing about long lists has a hundred entries a page', () => {
  expect(getSettings('fixtures/staff/content').listLength).toBe(100);
});
