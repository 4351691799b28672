import { expect, test } from 'vitest';
import { findPageNumbers } from './pdf-pages.ts';

/** The skeleton of a file as the printer writes it: four pages in a tree of two levels, in another order. */
const SKELETON = `%PDF-1.4
2 0 obj
<</Type /Page
/Contents 12 0 R
/Parent 20 0 R>>
endobj
12 0 obj
<</Filter /FlateDecode
/Length 9>> stream
/Kids [9 0 R]
endstream
endobj
20 0 obj
<</Type /Pages
/Count 2
/Kids [5 0 R 2 0 R]
/Parent 22 0 R>>
endobj
21 0 obj
<</Type /Pages
/Count 2
/Kids [3 0 R 4 0 R]
/Parent 22 0 R>>
endobj
22 0 obj
<</Type /Pages
/Count 4
/Kids [20 0 R 21 0 R]>>
endobj
23 0 obj
<</L1001 [5 0 R /XYZ 0 836.66 0]
/L1001-fix [2 0 R /XYZ 0 220.9 0]
/en-L1002 [4 0 R /XYZ 0 836.66 0]>>
endobj`;

test('the page of each target, counted from 1', () => {
  expect([...findPageNumbers(Buffer.from(SKELETON, 'latin1'))]).toEqual([
    ['L1001', 1],
    ['L1001-fix', 2],
    ['en-L1002', 4],
  ]);
});

test('a file without targets is refused', () => {
  expect(() => findPageNumbers(Buffer.from('%PDF-1.7'))).toThrow('names no places');
});
