import { expect, test } from 'vitest';
import { fetchFrom } from './embedded-files.ts';

import { ageInDays } from './show-age.ts';

test.each([
  [Date.UTC(2026, 10, 24), 0],
  [Date.UTC(2026, 10, 25, 12), 1],
  [Date.UTC(2027, 1, 22), 90],
  [Date.UTC(2026, 10, 23), -1],
])('at %i the file is %i days old', (now, age) => {
  expect(ageInDays('2026-11-24', now)).toBe(age);
});

test('files come out of the document, text as it is and bytes from base64', async () => {
  const fetchFile = fetchFrom({ 'a.json': '{"a":1}', 'b.bin': 'AAH/' });
  expect(await (await fetchFile('a.json')).json()).toEqual({ a: 1 });
  expect([...new Uint8Array(await (await fetchFile('b.bin')).arrayBuffer())]).toEqual([0, 1, 255]);
  expect((await fetchFile('c.json')).status).toBe(404);
});
