import { expect, test } from 'vitest';
import { messagesByLetter } from './message-index.ts';
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
