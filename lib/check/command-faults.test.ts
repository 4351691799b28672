import { describe, expect, test } from 'vitest';
import { findCommandFaults } from './command-faults.ts';

const FAULTY = [
  [
    'net stop “Gateway”',
    [
      [9, 'Write " instead'],
      [17, 'Write " instead'],
    ],
  ],
  [
    'Get-Item ‘x’',
    [
      [9, "Write ' instead"],
      [11, "Write ' instead"],
    ],
  ],
  ['certutil –store my', [[9, 'U+2013|(–)']]],
  ['net\u00a0stop x', [[3, 'U+00A0']]],
  ['net\u200bstop x', [[3, 'U+200B']]],
  ['net\tstop x', [[3, 'a tab']]],
  ['net stop x  \nnet start x', [[10, 'a blank at the end of the line']]],
  ['PS> Get-Service', [[0, 'a copied prompt (PS>)']]],
  ['PS C:\\Users\\x> Get-Service', [[0, 'a copied prompt']]],
  ['C:\\> dir', [[0, 'a copied prompt (C:\\>)']]],
  ['gpresult /r\nC:\\Windows>gpupdate', [[12, 'a copied prompt']]],
] as const;

const SOUND = [
  'dir C:\\Windows > C:\\list.txt',
  'Get-ChildItem "C:\\Program Files" | Where-Object { $_.Name -like \'*x*\' }',
  '$path = "x"',
  'net stop x\nnet start x',
  '"C:\\x.exe" /i',
] as const;

describe('findCommandFaults', () => {
  test.each(FAULTY)('%j', (command, expected) => {
    const faults = findCommandFaults(command);
    expect(faults.map((fault) => fault.at)).toEqual(expected.map(([at]) => at));
    for (const [index, [, part]] of expected.entries()) {
      const message = faults[index]?.message ?? '';
      expect(part.split('|').some((alternative) => message.includes(alternative))).toBe(true);
    }
  });

  test.each(SOUND)('%j is sound', (command) => {
    expect(findCommandFaults(command)).toEqual([]);
  });
});
