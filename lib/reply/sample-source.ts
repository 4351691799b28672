import type { ReplySource } from './types.ts';

/** An article as tests use it: every kind of block, and a command for one shell, for both, and with a value. */
export const SAMPLE_SOURCE: ReplySource = {
  id: 1031,
  locale: 'de',
  title: 'Setup bricht bei PowerShell Remoting ab',
  url: 'https://lotse.example/L1031?r=4',
  verifiedOn: '2026-11-24',
  sections: {
    cause: [
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Windows verweigert das, siehe ' },
          { kind: 'link', href: 'https://lotse.example/L1002', children: [{ kind: 'text', text: 'L 1002' }] },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'message', name: 'denied' },
    ],
    fix: [
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Öffnen Sie die Konsole.' }] }],
          [
            {
              kind: 'paragraph',
              children: [{ kind: 'strong', children: [{ kind: 'text', text: 'Wert setzen' }] }],
            },
            {
              kind: 'warning',
              title: 'Danach zurücknehmen',
              blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Sonst bleibt die Lücke.' }] }],
            },
            { kind: 'command', name: 'set' },
          ],
        ],
      },
    ],
    check: [{ kind: 'command', name: 'ping' }],
    undo: [
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Danach zurück:' }] },
      { kind: 'command', name: 'unset' },
    ],
  },
  commands: {
    set: {
      title: 'Wert auf 1 setzen',
      rights: 'administrator',
      restart: 'none',
      interruptsMailFlow: false,
      shells: {
        cmd: 'reg add HKLM\\SOFTWARE\\Policies\\System /v Token  /t REG_DWORD /d 1 /f',
        powershell: "New-ItemProperty -Path 'HKLM:\\SOFTWARE' `\n  -Name Token -Value 1",
      },
      expected: { cmd: 'Der Vorgang wurde erfolgreich beendet.' },
      placeholders: {},
    },
    ping: {
      title: 'Erreichbarkeit',
      rights: 'user',
      restart: 'none',
      interruptsMailFlow: false,
      shells: { powershell: 'Test-NetConnection {{host}} -Port 443' },
      expected: {},
      placeholders: { host: { label: 'Server' } },
    },
    unset: {
      title: 'Wert löschen',
      rights: 'administrator',
      restart: 'windows',
      interruptsMailFlow: true,
      shells: { cmd: 'reg delete HKLM\\SOFTWARE\\Policies\\System /v Token /f' },
      expected: {},
      placeholders: {},
    },
  },
  messages: {
    denied: { text: 'Zugriff auf {{host}} verweigert <5>', placeholders: { host: { label: 'Server' } } },
  },
};
