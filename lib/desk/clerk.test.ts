import { describe, expect, it } from 'vitest';
import { missingQuestions, readTicket } from './clerk.ts';
import { findDirection } from './facts/direction.ts';
import { findRoles } from './facts/role.ts';
import { findVersions } from './facts/version.ts';
import { findWindowsVersions } from './facts/windows.ts';
import { loadTicketFixtures } from './tickets.test-data.ts';
import type { Fact } from './types.ts';

function values<Value>(facts: readonly Fact<Value>[]): Value[] {
  return facts.map(({ value }) => value);
}

describe.each(loadTicketFixtures().map((ticket) => [ticket.name, ticket] as const))('%s', (_, ticket) => {
  const facts = readTicket(ticket.text);

  it('is read as its author meant it', () => {
    expect({
      language: facts.language,
      versions: values(facts.versions),
      roles: values(facts.roles).toSorted(),
      windowsVersions: values(facts.windowsVersions),
      windowsLanguages: values(facts.windowsLanguages),
      direction: facts.direction?.value ?? null,
    }).toEqual({
      language: ticket.language,
      versions: ticket.versions,
      roles: ticket.roles.toSorted(),
      windowsVersions: ticket.windowsVersions,
      windowsLanguages: ticket.windowsLanguages,
      direction: ticket.direction,
    });
    expect(facts.codes.map(({ id }) => id)).toEqual(expect.arrayContaining([...ticket.codes]));
  });

  it('has each fact where it says', () => {
    const { versions, roles, windowsVersions, windowsLanguages, direction } = facts;
    for (const { start, end } of [
      ...versions,
      ...roles,
      ...windowsVersions,
      ...windowsLanguages,
      ...(direction ? [direction] : []),
    ]) {
      expect(ticket.text.slice(start, end).trim()).not.toBe('');
    }
    for (const { value, start, end } of versions) expect(ticket.text.slice(start, end)).toBe(value);
  });
});

describe('findVersions', () => {
  it.each([
    ['NoSpamProxy 14', ['14']],
    ['NSP v13.2', ['13.2']],
    ['NoSpamProxy Server in der Version 14.0.5.30.', ['14.0.5.30']],
    ['NoSpamProxy-Version: 14.1', ['14.1']],
    ['Gatewayrolle 14.0.5.30', ['14.0.5.30']],
    ['Produktversion: 15.0.1', ['15.0.1']],
    ['von NoSpamProxy 13.2 auf 14.1', ['13.2', '14.1']],
    ['Gateway Role 1088', []],
    ['Outlook Version 16.0.1', []],
    ['Windows Version 10.0.17763', []],
    ['Version=14.0.0.0, Culture=neutral', []],
    ['NoSpamProxy auf 12 Servern', []],
    ['NoSpamProxy seit 10 Minuten', []],
    ['TLS version 13.1', []],
  ])('%s', (text, expected) => {
    expect(values(findVersions(text))).toEqual(expected);
  });
});

describe('findWindowsVersions', () => {
  it.each([
    ['Server 2012R2 und SQL Server 2019', ['Windows Server 2012 R2']],
    ['Exchange Server 2016, Windows 2008 R2', ['Windows Server 2008 R2']],
    ['Microsoft Windows NT 10.0.17763.0', ['Windows Server 2019']],
    ['Win10 und WS2022', ['Windows 10', 'Windows Server 2022']],
    ['Windows 10.0.12345', []],
  ])('%s', (text, expected) => {
    expect(values(findWindowsVersions(text))).toEqual(expected);
  });
});

it('names roles in any spelling', () => {
  expect(values(findRoles('Gateway Rolle, Intranet-Rolle, Webportal, Outlook Addin'))).toEqual([
    'gateway-role',
    'intranet-role',
    'web-portal',
    'outlook-add-in',
  ]);
});

it.each([
  ['eingehende Mails', 'inbound'],
  ['eingehende und ausgehende Mails', undefined],
  ['inbound inbound outbound', 'inbound'],
  ['Mails', undefined],
])('direction of: %s', (text, expected) => {
  expect(findDirection(text)?.value).toBe(expected);
});

describe('missingQuestions', () => {
  const questions = [
    { fact: 'other', de: 'Anderes?', en: 'Other?' },
    { fact: 'version', de: 'Version?', en: 'Version?' },
    { fact: 'message', de: 'Meldung?', en: 'Message?' },
    { fact: 'direction', de: 'Richtung?', en: 'Direction?' },
  ] as const;

  it('asks for what the ticket does not say, in the language of the customer', () => {
    const facts = readTicket('NoSpamProxy 14.1 rejects with "Unable to relay", please help.');
    expect(missingQuestions(questions, facts, 'en')).toEqual([
      { text: 'Direction?', state: 'missing' },
      { text: 'Other?', state: 'unknown' },
    ]);
    expect(missingQuestions(questions, readTicket('Hilfe'), 'de').map(({ text }) => text)).toEqual([
      'Version?',
      'Meldung?',
      'Richtung?',
      'Anderes?',
    ]);
  });
});
