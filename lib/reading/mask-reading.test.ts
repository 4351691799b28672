import { describe, expect, it } from 'vitest';
import { maskReading } from './mask-reading.ts';
import { readPaste } from './read-paste.ts';

const masked = (text: string): string[] => maskReading(readPaste(text)).map((line) => line.text);

describe('maskReading', () => {
  it('masks the short names of known hosts and accounts with the same number', () => {
    expect(
      masked(
        'Computer: gw01.example.com\nService on GW01 failed for EXAMPLE\\keller\nkeller signed in\nmail from mail.example.com\n',
      ),
    ).toEqual([
      'Computer: Host 1',
      'Service on Host 1 failed for User 1',
      'User 1 signed in',
      'mail from Host 2',
    ]);
  });

  it('masks the computer of a syslog line', () => {
    expect(masked('Mar 24 09:14:02 mx1 postfix/qmgr[7]: removed by mx1')).toEqual([
      'Mar 24 09:14:02 Host 1 postfix/qmgr[ID 1]: removed by Host 1',
    ]);
  });

  it('masks an address that a mail client broke in two in both lines, as one value', () => {
    expect(
      masked('> connection to host gw0\n> 1.example.com failed a\n> gain, wait\n> gw01.example.com'),
    ).toEqual(['> connection to host Host 1', '> Host 1 failed a', '> gain, wait', '> Host 1']);
  });

  it('masks around a code, as one value', () => {
    expect(masked('https://example.com/?error=0x80090330&x=1')).toEqual(['URL 10x80090330URL 1']);
  });

  it('leaves codes, sources and well-known accounts', () => {
    const text = 'Gateway Role 1088: 0x80090330 NT AUTHORITY\\SYSTEM Administrator KB3163622';
    expect(masked(text)).toEqual([text]);
  });
});
