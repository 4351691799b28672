import { expect, it } from 'vitest';
import { element, formatXml } from './xml.ts';

it('formats elements and escapes what would end an attribute', () => {
  const root = element('a', {}, [element('b', { x: '"1" & <2>' }), element('c', {}, [element('d')])]);
  expect(formatXml(root, 'why')).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<!-- why -->',
      '<a>',
      '  <b x="&quot;1&quot; &amp; &lt;2&gt;" />',
      '  <c>',
      '    <d />',
      '  </c>',
      '</a>',
      '',
    ].join('\n'),
  );
});
