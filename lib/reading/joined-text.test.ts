import { describe, expect, it } from 'vitest';
import { joinedText } from './joined-text.ts';
import { locate } from './mapped-text.ts';
import { readPaste } from './read-paste.ts';

function findPlaces(paste: string, message: string): unknown {
  for (const candidate of joinedText(readPaste(paste))) {
    const start = candidate.text.indexOf(message);
    if (start >= 0) return { how: candidate.how, places: locate(candidate, start, start + message.length) };
  }
  return undefined;
}

describe('joinedText', () => {
  it.each([
    ['in one line', '2025-03-24 09:14:02 ERROR Unable to relay\n', 'Unable to relay', 'line', [[1, 26, 41]]],
    [
      'over two short lines',
      'mx said: Unable\nto relay, sorry\n',
      'Unable to relay',
      'joined',
      [
        [1, 9, 15],
        [2, 0, 8],
      ],
    ],
    [
      'cut in mid-word, once',
      'mx said: Unab\nle to relay\n',
      'Unable to relay',
      'glued',
      [
        [1, 9, 13],
        [2, 0, 11],
      ],
    ],
    [
      'cut in a quote',
      "> exception 'TrustCenterErr\n> or' while sending the req\n> uest\n",
      "'TrustCenterError' while",
      'line',
      [
        [1, 12, 27],
        [2, 2, 11],
      ],
    ],
    [
      'over four lines',
      '> one word\n> two word\n> three word\n> four word\n',
      'word two word three word four',
      'joined',
      [
        [1, 6, 10],
        [2, 2, 10],
        [3, 2, 12],
        [4, 2, 6],
      ],
    ],
    [
      'in an event',
      'Level,Date and Time,Source,Event ID,Task Category\nError,3/24/2025 9:14:02 AM,Gateway Role,1088,None,"Unable\nto ""relay"""\n',
      'Unable to "relay"',
      'joined',
      [
        [2, 51, 57],
        [3, 0, 12],
      ],
    ],
  ] as const)('finds a message %s', (_, paste, message, how, places) => {
    expect(findPlaces(paste, message)).toEqual({
      how,
      places: places.map(([line, start, end]) => ({ line, start, end })),
    });
  });

  it('does not join over an empty line, a new time or another section', () => {
    expect(findPlaces('Unable\n\nto relay\n', 'Unable to relay')).toBeUndefined();
    expect(findPlaces('Unable\n2025-03-24 09:14:02 to relay\n', 'Unable to relay')).toBeUndefined();
    expect(findPlaces('Unable\n> to relay\n', 'Unable to relay')).toBeUndefined();
  });
});
