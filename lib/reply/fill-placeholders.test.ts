import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMessage, fillPlaceholders } from './fill-placeholders.ts';

const placeholders = { host: { label: 'Server' }, gpo: { label: 'Name der GPO' } };

describe('fillPlaceholders', () => {
  it.each([
    ['ping {{host}}', { host: 'gw01.example.com' }, 'ping gw01.example.com'],
    ['ping {{host}}', {}, 'ping ‹Server›'],
    ['ping {{host}}', { host: '  192.0.2.5 ' }, 'ping 192.0.2.5'],
    ['ping {{host}}', { host: 'a b' }, 'ping ‹Server›'],
    ['ping {{host}}', { host: '-t' }, 'ping ‹Server›'],
    ['ping {{host}}', { host: '$(Stop-Computer)' }, 'ping ‹Server›'],
    ['ping {{host}}', { host: 'x; shutdown' }, 'ping ‹Server›'],
    ['ping {{host}}', { host: 'x\nshutdown' }, 'ping ‹Server›'],
    ['Get-GPO "{{gpo}}"', { gpo: 'Outlook (Add-In) & mehr' }, 'Get-GPO "Outlook (Add-In) & mehr"'],
    ['Get-GPO "{{gpo}}"', { gpo: 'a"; Stop-Computer; "' }, 'Get-GPO "‹Name der GPO›"'],
    ['Get-GPO "{{gpo}}"', { gpo: 'a”; Stop-Computer' }, 'Get-GPO "‹Name der GPO›"'],
    ['Get-GPO "{{gpo}}"', { gpo: '$(Stop-Computer)' }, 'Get-GPO "‹Name der GPO›"'],
    ["Get-GPO '{{gpo}}' {{gpo}}", { gpo: 'a b' }, "Get-GPO 'a b' ‹Name der GPO›"],
    ['a {{other}}', {}, 'a ‹other›'],
    ['a {{constructor}}', {}, 'a ‹constructor›'],
  ])('%s with %o', (command, values, expected) => {
    expect(fillPlaceholders(command, placeholders, values as Record<string, string>)).toBe(expected);
  });

  it('puts no character into a command that ends an argument', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (host) => {
        const [, filled = ''] =
          /^ping "(.*)"$/su.exec(fillPlaceholders('ping "{{host}}"', placeholders, { host })) ?? [];
        expect(filled).not.toMatch(/["'`$%\n\r\u201c-\u201e]/u);
        expect(['‹Server›', host.trim()]).toContain(filled);
      }),
    );
  });
});

describe('fillMessage', () => {
  it('takes any value, on one line', () => {
    expect(fillMessage('host {{host}}.', placeholders, { host: 'a "b"\n c' })).toBe('host a "b" c.');
    expect(fillMessage('host {{host}}.', placeholders, { host: ' ' })).toBe('host ‹Server›.');
  });
});
