import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodeBook } from './code-book.ts';
import { codeTokens } from './identity.ts';
import { codeTable } from './table.ts';

const BOOK = createCodeBook(codeTable());

describe('find', () => {
  test.each([
    ['0x80004005', '0x80004005'],
    ['0x80070005', 'win32-5'],
    ['0x80070643', 'msi-1603'],
    ['0xD0000022', '0xC0000022'],
    ['event-gateway-role-1088', 'event-gateway-role-1088'],
  ])('%s has the entry %s', (id, entry) => {
    expect(BOOK.find(id)?.id).toBe(entry);
  });

  test('an unknown code has no entry', () => {
    expect(BOOK.find('0x80AB1234')).toBeUndefined();
  });
});

test.each([
  ['0x80004005', ['0x80004005', '-2147467259', '2147500037', 'E_FAIL', 'MAPI_E_CALL_FAILED']],
  ['0x80131500', ['0x80131500', '-2146233088', '2148734208', 'COR_E_EXCEPTION']],
  ['0x80131509', ['0x80131509', '-2146233079', '2148734217', 'COR_E_INVALIDOPERATION']],
  ['0x80090330', ['0x80090330', '-2146893008', '2148074288', 'SEC_E_DECRYPT_FAILURE']],
  ['tls-51', ['51', 'decrypt_error', 'TLS1_ALERT_DECRYPT_ERROR']],
  ['kerberos-24', ['0x18', '24', 'KDC_ERR_PREAUTH_FAILED']],
  ['smtp-550', ['550']],
])('notations of %s', (id, texts) => {
  expect(BOOK.equivalents(id).map(({ text }) => text)).toEqual(texts);
});

test.each(['win32-5', '0x80070005'])('%s shows Win32 and HRESULT notation', (id) => {
  const texts = BOOK.equivalents(id).map(({ text }) => text);
  for (const text of [
    '5',
    '0x80070005',
    '-2147024891',
    '2147942405',
    'ERROR_ACCESS_DENIED',
    'E_ACCESSDENIED',
  ]) {
    expect(texts).toContain(text);
  }
});

test.each([
  ['event-schannel-36887', ['event-schannel-36887', 'event-36887']],
  ['event-36887', ['event-36887']],
  ['0x80070005', ['win32-5']],
])('tokens of %s', (id, tokens) => {
  expect(codeTokens(id)).toEqual(tokens);
});

describe('findByMessage', () => {
  test.each([
    ['Die angegebenen Daten konnten nicht entschlüsselt werden', '0x80090330'],
    ['DIE ANGEGEBENEN DATEN KONNTEN NICHT ENTSCHLUSSELT WERDEN!', '0x80090330'],
    ['> Die angegebenen Daten\n> konnten nicht entschlüsselt werden.', '0x80090330'],
    ['The specified data could not be decrypted', '0x80090330'],
    ['Der RPC-Server ist nicht verfügbar. (Ausnahme von HRESULT …)', 'win32-1722'],
    ['System.ComponentModel.Win32Exception: The target principal name is incorrect', '0x80090322'],
    ['Es wurde eine schwerwiegende Warnung vom Remoteendpunkt empfangen.', 'event-schannel-36887'],
  ])('%s → %s', (text, id) => {
    expect(BOOK.findByMessage(text).map((match) => match.id)).toEqual([id]);
  });

  test('offsets enclose the message and nothing else', () => {
    const text = 'Fehler: „Der RPC-Server ist nicht verfügbar.“ (1722)';
    const [match] = BOOK.findByMessage(text);
    expect(text.slice(match?.start, match?.end)).toBe('Der RPC-Server ist nicht verfügbar');
  });

  test('a wording that several codes share names none', () => {
    expect(BOOK.findByMessage('The request is not supported.')).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void BOOK.findByMessage(text)));
  });
});

describe('describeUnknown', () => {
  test.each([
    ['0x80041234', { kind: 'hresult', severity: 'error', facility: 4, code: 0x1234, isCustomer: false }],
    ['0xA0041234', { kind: 'hresult', severity: 'error', facility: 4, code: 0x1234, isCustomer: true }],
    ['0x00041234', { kind: 'hresult', severity: 'success', facility: 4, code: 0x1234, isCustomer: false }],
    ['0xC0020011', { kind: 'ntstatus', severity: 'error', facility: 2, code: 0x11, isCustomer: false }],
    ['0xE0434352', { kind: 'ntstatus', severity: 'error', facility: 0x43, code: 0x4352, isCustomer: true }],
  ])('takes %s apart', (id, parts) => {
    expect(BOOK.describeUnknown(id)).toMatchObject(parts);
  });

  test('names the facility where it is known', () => {
    expect(BOOK.describeUnknown('0x80240999')?.facilityName?.de).toBe('Windows Update');
    expect(BOOK.describeUnknown('0x87FF0001')).not.toHaveProperty('facilityName');
  });

  test('only 32-bit codes have parts', () => {
    expect(BOOK.describeUnknown('smtp-550')).toBeUndefined();
  });
});
