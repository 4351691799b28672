import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from './base64url.ts';
import { isHarmless, readValuesFragment, valuesFragment } from './handed-values.ts';

const fragment = (value: unknown) => `#v=${toBase64Url(new TextEncoder().encode(JSON.stringify(value)))}`;
const read = (text: string) => Object.fromEntries(readValuesFragment(text)?.values ?? []);

describe('valuesFragment, readValuesFragment', () => {
  it('take values to the article and say where to go on', () => {
    const values = { 'client-ip': '192.0.2.25', 'log-name': 'Net at Work Mail Gateway' };
    const handed = readValuesFragment(valuesFragment(values, 'fix'));
    expect(Object.fromEntries(handed?.values ?? [])).toEqual(values);
    expect(handed?.to).toBe('fix');
  });

  it('are a plain anchor where there is nothing to take along', () => {
    expect(valuesFragment({}, 'fix')).toBe('#fix');
    expect(valuesFragment({})).toBe('');
  });

  it.each(['', '#fix', '#v=', '#v=%', '#v=AAAA', '#v=<script>'])('find nothing in %j', (text) =>
    expect(read(text)).toEqual({}),
  );

  it.each([[null], ['text'], [['a']], [{ a: 1 }], [{ 'Not A Name': 'x' }]])('find nothing in %j', (value) =>
    expect(read(fragment(value))).toEqual({}),
  );

  it('never throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void readValuesFragment(`#v=${text}`)));
    fc.assert(fc.property(fc.json(), (text) => void readValuesFragment(fragment(JSON.parse(text)))));
  });
});

describe('isHarmless', () => {
  it.each([
    '192.0.2.25',
    '2001:db8::1',
    '[192.0.2.25]',
    'gw01.example.com',
    'info@example.com',
    'Net at Work Mail Gateway',
    String.raw`EXAMPLE\svc-nsp`,
    String.raw`C:\Program Files\Net at Work`,
    '53627',
  ])('%s', (value) => expect(isHarmless(value)).toBe(true));

  it.each([
    'x; Remove-Item C:\\ -Recurse',
    'x | iex',
    'x & calc',
    '$(calc)',
    '`calc`',
    "'; calc #",
    '"; calc',
    '{calc}',
    '%COMSPEC%',
    'x > C:\\file',
    '-Force',
    '/all',
    'x -Force',
    'x\ncalc',
    '',
    'x'.repeat(201),
  ])('%j', (value) => expect(isHarmless(value)).toBe(false));
});
