import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReplyChoice, type ReplyChoice, writeReplyChoice } from './reply-choice.ts';
import { REPLY_ADDRESSES, REPLY_CONTENTS, REPLY_FORMATS } from './types.ts';

const choices: fc.Arbitrary<ReplyChoice> = fc.record(
  {
    format: fc.constantFrom(...REPLY_FORMATS),
    contents: fc.subarray([...REPLY_CONTENTS]).map((contents) => new Set(contents)),
    shell: fc.constantFrom('powershell' as const, 'cmd' as const),
    address: fc.constantFrom(...REPLY_ADDRESSES),
    frame: fc.oneof(
      fc.constantFrom('none' as const, 'standard' as const),
      fc.record({ greeting: fc.string(), closing: fc.string() }, { noNullPrototype: true }),
    ),
    locale: fc.constantFrom('de' as const, 'en' as const),
  },
  { requiredKeys: ['format', 'contents', 'shell', 'address', 'frame'], noNullPrototype: true },
);

describe('parseReplyChoice', () => {
  it('reads every choice that was written', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseReplyChoice(writeReplyChoice(choice))).toEqual(choice);
      }),
    );
  });

  it('takes the default for what it does not understand', () => {
    const parsed = parseReplyChoice(
      '{"format":"rtf","contents":["cause","x"],"shell":1,"frame":{"greeting":2}}',
    );
    expect(parsed).toMatchObject({ format: 'html', shell: 'powershell', address: 'sie', frame: 'none' });
    expect([...parsed.contents]).toEqual(['cause']);
  });

  it.each([null, '', 'null', '[]', '{', '"x"'])('starts anew with %j', (stored) => {
    expect([...parseReplyChoice(stored).contents]).toEqual(['cause', 'fix', 'undo']);
  });
});
