import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const utf16 = (text: string) =>
  new Blob([new Uint8Array([0xff, 0xfe]), new Uint16Array([...text].map((c) => c.charCodeAt(0)))]);

describe('readFile', () => {
  it.each([
    ['UTF-8', new Blob(['Schlüssel'])],
    ['UTF-16 with a byte order mark', utf16('Schlüssel')],
    ['Windows-1252', new Blob([Uint8Array.from([...'Schl\u00fcssel'].map((c) => c.charCodeAt(0)))])],
  ])('%s', async (_encoding, file) => expect(await readFile(file)).toBe('Schlüssel'));

  it.each([
    ['evtx', 'ElfFile\0'],
    ['archive', 'PK\x03\x04'],
    ['empty', ''],
  ])('refuses %s', async (reason, content) => {
    await expect(readFile(new Blob([content]))).rejects.toMatchObject({ reason });
  });

  it('says when the file cannot be read any more', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    await expect(readFile(gone)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it.each([
    ['UTF-8', (text: string) => new Blob([text])],
    ['UTF-16', utf16],
  ])('reads the end of a huge file in %s, from the start of a line', async (_encoding, write) => {
    const line = 'Zustellung gestört, nächster Versuch später\n';
    const text = line.repeat(260_000);
    const end = await readFile(write(text));
    expect(end.length).toBeLessThan(text.length);
    expect(end.startsWith(line) && end.endsWith(line)).toBe(true);
  });
});
