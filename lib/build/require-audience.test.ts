import { expect, test } from 'vitest';
import { requireAudience } from './require-audience.ts';

test.each([
  ['out', undefined],
  ['out', 'public'],
  ['out.staff', 'staff'],
  ['/srv/intranet', 'staff'],
])('%s for %s is fine', (target, audience) => {
  expect(() => requireAudience(target, audience)).not.toThrow();
});

test.each(['out', './out', '/srv/lotse/out/', 'x/../out'])('a staff build never lands in %s', (target) => {
  expect(() => requireAudience(target, 'staff')).toThrow('npm run build:staff');
});

test('a typing error in the audience is no public build', () => {
  expect(() => requireAudience('out', 'Staff')).toThrow('write public or staff');
});
