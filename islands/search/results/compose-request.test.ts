import { describe, expect, it } from 'vitest';
import type { DecodedCode, ShownHit } from '../client/protocol.ts';
import { searchWords } from '../words.ts';
import { composeRequest, MAILTO_MAX_LENGTH, mailAddress } from './compose-request.ts';

const CODE: DecodedCode = {
  id: '0x80004005',
  notations: ['0x80004005', 'E_FAIL'],
  meaning: 'Unspecified error.',
  line: 1,
  isFromWording: false,
};
const HIT = {
  article: { id: 1007, title: 'TLS connection fails' },
  features: { matched: 2, total: 6 },
} as ShownHit;

describe('composeRequest', () => {
  it('holds codes, nearest articles and the input', () => {
    expect(
      composeRequest({ codes: [CODE], hits: [HIT] }, 'from Host 1\nE_FAIL\n', searchWords('en')),
    ).toMatchInlineSnapshot(`
      "Lotse found no safe article for this message.

      Codes:
      0x80004005 = E_FAIL: Unspecified error.

      Closest articles:
      L 1007 TLS connection fails (2/6)

      Input (details masked):
      from Host 1
      E_FAIL"
    `);
  });

  it('says where there is nothing', () => {
    const text = composeRequest({ codes: [], hits: [] }, '', searchWords('de'));
    expect(text.match(/^keine$/gmu)).toHaveLength(3);
  });
});

describe('mailAddress', () => {
  it('keeps line breaks and signs as mail programs expect them', () => {
    expect(mailAddress('support@example.com', 'A & B', 'x\ny', '')).toBe(
      'mailto:support@example.com?subject=A%20%26%20B&body=x%0D%0Ay',
    );
  });

  it('puts a note in place of a text that Windows would cut', () => {
    const address = mailAddress('support@example.com', 'Error', 'ü'.repeat(2000), 'please paste');
    expect(address).toContain('body=please%20paste');
    expect(address.length).toBeLessThan(MAILTO_MAX_LENGTH);
  });
});
