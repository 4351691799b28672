import { expect, test } from 'vitest';
import { listMessages, messagesByLetter } from './message-index.ts';
import { sampleArticle, sampleMessage } from './sample-articles.ts';

test('every wording stands under its first letter; marks, signs and case do not count', () => {
  const article = sampleArticle(1001, {
    messages: {
      relay: sampleMessage({ text: 'Unable to relay' }),
      cut: sampleMessage({ text: { de: 'Über das Ende', en: '  [error] cut off' } }),
      reply: sampleMessage({ text: '550 no' }),
      host: sampleMessage({
        text: '{{host}} refused',
        placeholders: { host: { kind: 'host', label: { de: 'Host', en: 'Host' }, sample: 'mx.example.com' } },
      }),
    },
  });
  const letters = [...messagesByLetter([article])].map(([letter, entries]) => [
    letter,
    entries.map(({ name, wording }) => `${name} ${wording.language ?? ''}`.trim()),
  ]);
  expect(letters).toEqual([
    ['0–9', ['reply']],
    ['E', ['cut en']],
    ['M', ['host']],
    ['U', ['cut de', 'relay']],
  ]);
});

test('in one list every letter is in one piece: what begins with no Latin letter stands with the digits', () => {
  const texts = ['Zuletzt', '550 no', 'Ошибка', 'Anfang'];
  const messages = Object.fromEntries(texts.map((text, index) => [`m${index}`, sampleMessage({ text })]));
  const listed = listMessages([sampleArticle(1001, { messages })]);
  expect(listed.map(({ letter, wording }) => `${letter} ${wording.text}`)).toEqual([
    '0–9 550 no',
    '0–9 Ошибка',
    'A Anfang',
    'Z Zuletzt',
  ]);
});
