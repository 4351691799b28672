import { describe, expect, it } from 'vitest';
import { clipboardPayload, composeReply, DEFAULT_REPLY_OPTIONS, replyElements } from './compose-reply.ts';
import { SAMPLE_SOURCE } from './sample-source.ts';
import { serializeElement } from './serialize-elements.ts';
import { REPLY_CONTENTS, type ReplyOptions } from './types.ts';

const all: ReplyOptions = { ...DEFAULT_REPLY_OPTIONS, contents: new Set(REPLY_CONTENTS), shell: 'cmd' };

describe('composeReply', () => {
  it('writes plain text with commands at the margin', () => {
    expect(composeReply([SAMPLE_SOURCE], { ...all, format: 'text' }).text).toBe(
      `L 1031: Setup bricht bei PowerShell Remoting ab
https://lotse.example/L1031?r=4

URSACHE
Windows verweigert das, siehe L 1002 (https://lotse.example/L1002).

Zugriff auf ‹Server› verweigert <5>

LÖSUNG
1. Öffnen Sie die Konsole.

2. Wert setzen

Warnung: Danach zurücknehmen

Sonst bleibt die Lücke.

Wert auf 1 setzen (Eingabeaufforderung, als Administrator):

reg add HKLM\\SOFTWARE\\Policies\\System /v Token  /t REG_DWORD /d 1 /f

Erwartet: Der Vorgang wurde erfolgreich beendet.

PRÜFEN
Erreichbarkeit (PowerShell):

Test-NetConnection ‹Server› -Port 443

RÜCKGÄNGIG
Danach zurück:

Wert löschen (Eingabeaufforderung, als Administrator, unterbricht den E-Mail-Fluss, danach Windows neu starten):

reg delete HKLM\\SOFTWARE\\Policies\\System /v Token /f

Stand 24.11.2026`,
    );
  });

  it('writes Markdown with fences inside the steps', () => {
    const { markdown } = composeReply([SAMPLE_SOURCE], { ...all, contents: new Set(['cause', 'fix']) });
    expect(markdown).toBe(
      `**[L 1031: Setup bricht bei PowerShell Remoting ab](https://lotse.example/L1031?r=4)**

**Ursache:** Windows verweigert das, siehe [L 1002](https://lotse.example/L1002).

\`\`\`
Zugriff auf ‹Server› verweigert <5>
\`\`\`

**Lösung:**

1. Öffnen Sie die Konsole.

2. **Wert setzen**

   **Warnung: Danach zurücknehmen**

   Sonst bleibt die Lücke.

   Wert auf 1 setzen (Eingabeaufforderung, als Administrator):

   \`\`\`bat
   reg add HKLM\\SOFTWARE\\Policies\\System /v Token  /t REG_DWORD /d 1 /f
   \`\`\`

   Erwartet: Der Vorgang wurde erfolgreich beendet.

Stand 24.11.2026`,
    );
  });

  it('writes HTML without classes, ids, scripts, tables and non-breaking spaces', () => {
    const { html } = composeReply([SAMPLE_SOURCE], all);
    expect(html).not.toMatch(/ class=| id=| on\w+=|<script|<style|<table|&nbsp;|\u00a0/u);
    expect(html).toContain('<a href="https://lotse.example/L1031?r=4"><b>L 1031: Setup');
    expect(html).toContain('verweigert &lt;5&gt;</pre>');
    expect(html).toMatch(/^<div lang="de"><p style="[^"]+">/u);
  });

  it('is the link alone in the format of that name', () => {
    const reply = composeReply([SAMPLE_SOURCE], { ...all, format: 'link' });
    expect(reply.text).toBe(
      'L 1031: Setup bricht bei PowerShell Remoting ab\nhttps://lotse.example/L1031?r=4',
    );
    expect(reply.html).not.toContain('<pre');
  });

  it('fills values into commands and messages', () => {
    const { text } = composeReply([SAMPLE_SOURCE], { ...all, values: { host: 'gw01.example.com' } });
    expect(text).toContain('Test-NetConnection gw01.example.com -Port 443');
    expect(text).toContain('Zugriff auf gw01.example.com verweigert');
  });

  it.each([
    ['sie', 'Guten Tag,', 'geben Sie uns'],
    ['du', 'Hallo,', 'gib uns'],
    ['neutral', 'Guten Tag,', 'hilft uns'],
  ] as const)('frames the article in the form of address %s', (address, greeting, closing) => {
    const { text } = composeReply([SAMPLE_SOURCE], { ...all, address, frame: 'standard' });
    expect(text.startsWith(greeting)).toBe(true);
    expect(text.split('\n').at(-1)).toContain(closing);
    expect(text).toContain('Öffnen Sie die Konsole.');
  });

  it('takes the lines of the agent, each as a paragraph', () => {
    const frame = { greeting: 'Hallo Frau <Beispiel>,\n\ndanke.', closing: '' };
    const { html } = composeReply([SAMPLE_SOURCE], { ...all, format: 'link', frame });
    expect(html).toContain('Hallo Frau &lt;Beispiel&gt;,</p><p');
  });

  it('joins several articles under one lead', () => {
    const english = { ...SAMPLE_SOURCE, id: 1002, locale: 'en' as const, title: 'Other' };
    const { text } = composeReply([english, SAMPLE_SOURCE], { ...all, frame: 'standard' });
    expect(text).toMatch(/^Hello,\n\nYour request matches known issues\./u);
    expect(text).toContain('As of 24 Nov 2026');
    expect(text).toContain('Stand 24.11.2026');
  });

  it('is empty without articles', () => {
    expect(composeReply([], { ...all, frame: 'standard' }).text).toBe('');
  });
});

describe('clipboardPayload', () => {
  const reply = { text: 't', html: 'h', markdown: 'm' };

  it.each([
    ['link', { plain: 't', html: 'h' }],
    ['html', { plain: 't', html: 'h' }],
    ['markdown', { plain: 'm' }],
    ['text', { plain: 't' }],
  ] as const)('%s', (format, expected) => {
    expect(clipboardPayload(reply, format)).toEqual(expected);
  });
});

it('shows in the preview the elements that it copies', () => {
  expect(serializeElement(replyElements([SAMPLE_SOURCE], all))).toBe(composeReply([SAMPLE_SOURCE], all).html);
});

it('loses a link that is no web address', () => {
  const link = { tag: 'a', href: 'javascript:alert(1)', children: ['x'] } as const;
  expect(serializeElement(link)).toBe('<a>x</a>');
});
