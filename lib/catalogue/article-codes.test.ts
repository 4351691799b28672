import { expect, test } from 'vitest';
import { codesOfArticle } from './article-codes.ts';
import { sampleArticle, sampleMessage } from './sample-articles.ts';

const MESSAGE_CODES: readonly (readonly [
  name: string,
  message: Parameters<typeof sampleMessage>[0],
  ids: readonly string[],
])[] = [
  ['any notation', { text: 'Error number:2147500037' }, ['0x80004005']],
  ['one identity', { text: 'failed with 0x80070005' }, ['win32-5']],
  ['declared codes', { text: 'It failed.', codes: ['TLS alert 51'] }, ['tls-51']],
  ['event and source', { text: 'A warning.', source: 'Schannel', eventId: 36874 }, ['event-schannel-36874']],
  ['variants', { text: 'Unable to relay', variants: ['550 5.7.1 no'] }, ['smtp-550', 'dsn-5.7.1']],
  ['both languages', { text: { de: 'Fehler 1603', en: 'Error 1603' } }, ['msi-1603']],
];

test.each(MESSAGE_CODES)('codes of a message: %s', (_name, message, ids) => {
  const article = sampleArticle(1001, { messages: { one: sampleMessage(message) } });
  expect([...codesOfArticle(article)].toSorted()).toEqual([...ids].toSorted());
});

test('in running text only what is a code by its own form counts', () => {
  const body = '## Symptom\n\nSQL-Fehler 1088 ist etwas anderes. Siehe KB3163622 und 0x80090330.\n';
  const article = sampleArticle(1001, { keywords: { de: ['MS16-072'], en: [] } }, { body });
  expect([...codesOfArticle(article)].toSorted()).toEqual(['0x80090330', 'kb3163622', 'ms16-072']);
});
