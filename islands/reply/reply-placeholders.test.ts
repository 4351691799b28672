import { expect, it } from 'vitest';
import { DEFAULT_REPLY_OPTIONS } from '#lib/reply/compose-reply.ts';
import { SAMPLE_SOURCE } from '#lib/reply/sample-source.ts';
import { openPlaceholders } from './reply-placeholders.ts';

const HOST = { name: 'host', label: 'Server' };

it.each([
  ['a message of the cause has one', ['cause'], {}, [{ ...HOST, isRefused: false }]],
  ['a command of the check has one', ['check'], {}, [{ ...HOST, isRefused: false }]],
  ['what is not chosen asks for nothing', ['fix', 'undo'], {}, []],
  ['a value that fits', ['check'], { host: 'gw01' }, [{ ...HOST, isRefused: false }]],
  ['a value that a shell would run', ['check'], { host: 'gw01; calc' }, [{ ...HOST, isRefused: true }]],
] as const)('%s', (_, contents, values, expected) => {
  const options = { ...DEFAULT_REPLY_OPTIONS, contents: new Set(contents), values };
  expect(openPlaceholders([SAMPLE_SOURCE], options)).toEqual(expected);
});

it('a link holds no command', () => {
  expect(openPlaceholders([SAMPLE_SOURCE], { ...DEFAULT_REPLY_OPTIONS, format: 'link' })).toEqual([]);
});
