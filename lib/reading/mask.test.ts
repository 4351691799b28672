import { describe, expect, it } from 'vitest';
import { findVariables, maskText } from './mask.ts';

function shown(line: string): string {
  return findVariables(line)
    .map(({ start, end, kind, isPublic }) => `${kind}${isPublic ? '*' : ''} ${line.slice(start, end)}`)
    .join(' | ');
}

describe('findVariables', () => {
  it.each([
    ['the host 192.0.2.100:53627.', 'ip 192.0.2.100 | port 53627'],
    ['24.03.2025 09:13:58  Dienst', 'date 24.03.2025 | time 09:13:58'],
    ['[2024-01-01T10:00:00]i000: x', 'time 2024-01-01T10:00:00'],
    [
      '2025-08-08T18:28:14.520Z,2,192.0.2.1:25,198.51.100.7:14981,>',
      'time 2025-08-08T18:28:14.520Z | ip 192.0.2.1 | port 25 | ip 198.51.100.7 | port 14981',
    ],
    ['client=mail.example.com[192.0.2.5]:4711', 'host mail.example.com | ip 192.0.2.5 | port 4711'],
    [
      '2001:db8::1 [2001:db8:0:0:0:0:0:1]:25 fe80::1%eth0',
      'ip 2001:db8::1 | ip 2001:db8:0:0:0:0:0:1 | port 25 | ip fe80::1%eth0',
    ],
    ['from=<anna@example.com>', 'mail anna@example.com'],
    ['Message-ID: <2025.1@example.com>', 'id 2025.1@example.com'],
    [
      'https://support.microsoft.com/en-us/kb/3163622.',
      'url* https://support.microsoft.com/en-us/kb/3163622',
    ],
    ['Verbindung mit ra.swisssign.net', 'host* ra.swisssign.net'],
    ['EXAMPLE\\anna', 'user EXAMPLE\\anna'],
    ['SQL01\\NOSPAMPROXY', 'host SQL01'],
    ['S-1-5-21-1111111111-222222222-333333333-1104', 'sid S-1-5-21-1111111111-222222222-333333333-1104'],
    ['Computer:      GW01', 'host GW01'],
    ['in C:\\Users\\anna\\a b\\x.txt:line 12', 'path C:\\Users\\anna\\a b\\x.txt | number 12'],
    ['"C:\\Program Files\\Net at Work\\x.dll"', 'path* C:\\Program Files\\Net at Work\\'],
    ['\\\\fs01\\share\\a.log', 'path \\\\fs01\\share\\a.log'],
    ['open /home/anna/mail.txt failed', 'path /home/anna/mail.txt'],
    ['{867fff7f-512f-8947-bd64-ee446e15ec02}', 'guid {867fff7f-512f-8947-bd64-ee446e15ec02}'],
    ['a9 0b 1c 2d 3e 4f 5a 6b', 'hex a9 0b 1c 2d 3e 4f 5a 6b'],
    ['A90B1C2D3E4F5A6B7C8D9E0FA90B1C2D3E4F5A6B', 'hex A90B1C2D3E4F5A6B7C8D9E0FA90B1C2D3E4F5A6B'],
    ['connect to relay port 5035: Connection', 'port 5035'],
    ['Subject name:E=anna@example.com, CN=x', 'mail anna@example.com'],
    ['Server 192.0.2.5 antwortet nicht', 'ip 192.0.2.5'],
    ['250-mx.example.com Hello', 'host mx.example.com'],
    ['Kontodomäne:\t\tEXAMPLE', 'host EXAMPLE'],
    ['in \\\\fs01\\nsp$\\Rechnung März.pdf nicht', 'path \\\\fs01\\nsp$\\Rechnung März.pdf'],
    ['MAC 00:15:5d:01:02:03', 'hex 00:15:5d:01:02:03'],
    ['mailto:anna@example.com?subject=x', 'mail anna@example.com'],
    ['Montag, 24. März 2025 09:20', 'date 24. März 2025 | time 09:20'],
    ['3/24/2025 9:14:02 AM', 'date 3/24/2025 | time 9:14:02 AM'],
    ['Process ID 4711, Thread ID: 12', 'id 4711 | id 12'],
    ['login.microsoftonline.com AADSTS50055', 'host* login.microsoftonline.com'],
    ['example-corp.mail.protection.outlook.com', 'host example-corp.mail.protection.outlook.com'],
  ])('%s', (line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    'System.Net.Http.HttpRequestException',
    'Error code: 2148734208',
    'Error number:2147500037',
    '0x80090330 80090330 -2146893008',
    'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System',
    'mmc.exe certlm.msc gpresult.html node.js ASP.NET',
    'NoSpamProxy 14.0.5.30 Version=4.0.0.0 NoSpamProxy Server 14.0.5.39',
    '550 5.7.1 Unable to relay',
    'KB3163622 CVE-2016-3223 MS16-072 RFC 3461',
    'Gateway Role 1088: Schannel 36887',
    'Netatwork.NoSpamProxy.Cryptography.SwissSignCertificateProvider',
    'NT AUTHORITY\\SYSTEM NT-AUTORITÄT\\SYSTEM BUILTIN\\Administrators',
    'S-1-5-11 S-1-5-32-544',
    'SSL/TLS application/json reg add x /v y /t REG_DWORD /d 1 /f',
    'std::vector [DateTime]::Now',
    '1.3.6.1.5.5.7.3.1',
    'Exchange 15.2.1544.4 Build 17763.1 TLS 1.2',
    'CN=Secure Mail: Gateway Certificate, O=Example GmbH, C=DE',
    '(local)\\NoSpamProxy .\\SQLEXPRESS',
    'System.Data.SqlClient.SqlException (0x80131904): error: 26',
    'e.g. this i.e. that z.B. d.h. foo.bar()',
  ])('leaves the evidence in %s', (line) => {
    expect(shown(line)).toBe('');
  });
});

describe('maskText', () => {
  it('gives equal values equal numbers and says where they stand', () => {
    const text = 'gw1.example.com [192.0.2.5]\nGW1.example.com [192.0.2.6]:25';
    const { text: masked, masks } = maskText(text);
    expect(masked).toBe('Host 1 [IP 1]\nHost 1 [IP 2]:25');
    for (const { start, end, maskedStart, maskedEnd, kind, number } of masks) {
      expect(text.slice(start, end).length).toBeGreaterThan(0);
      expect(masked.slice(maskedStart, maskedEnd)).toBe(`${kind === 'ip' ? 'IP' : 'Host'} ${number}`);
    }
  });

  it('takes the labels from the caller', () => {
    const label = (kind: string, number: number) => `<${kind}-${number}>`;
    expect(maskText('an anna@example.com', { label }).text).toBe('an <mail-1>');
    expect(maskText('an anna@example.com', { label, consistent: false }).text).toBe('an <mail-0>');
  });

  it('masks vendors too, keeps times, ports and system directories', () => {
    expect(maskText('09:13:58 ra.swisssign.net:443 C:\\Windows\\Temp\\x').text).toBe(
      '09:13:58 Host 1:443 C:\\Windows\\Temp\\x',
    );
  });
});
