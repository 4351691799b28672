import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { ARTICLES } from './support/site.ts';

type Facts = {
  readonly commands?: Readonly<
    Record<
      string,
      {
        readonly shells: Readonly<Partial<Record<'powershell' | 'cmd', string>>>;
        readonly placeholders?: Readonly<
          Record<string, { readonly label: { readonly de: string; readonly en: string } }>
        >;
      }
    >
  >;
};

const SHELL_LABELS = {
  de: { powershell: 'PowerShell', cmd: 'Eingabeaufforderung' },
  en: { powershell: 'PowerShell', cmd: 'Command Prompt' },
} as const;

/** What must be in the clipboard, from the author's file and not from the page. */
function expectedText(
  text: string,
  placeholders: NonNullable<Facts['commands']>[string]['placeholders'],
  locale: 'de' | 'en',
): string {
  return text.trimEnd().replace(/\{\{([a-z0-9-]+)\}\}/gu, (whole, name: string) => {
    const label = placeholders?.[name]?.label[locale];
    return label === undefined ? whole : `‹${label}›`;
  });
}

for (const { slug } of ARTICLES) {
  const facts = parse(readFileSync(`content/articles/${slug}/article.yaml`, 'utf8')) as Facts;
  const commands = Object.entries(facts.commands ?? {});
  for (const locale of ['de', 'en'] as const) {
    if (commands.length === 0 || !existsSync(`content/articles/${slug}/index.${locale}.mdx`)) continue;
    test(`every command of ${slug} is copied byte for byte (${locale})`, async ({ browser }) => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      await page.goto(`/${locale}/${slug}/`);
      for (const [name, { shells, placeholders }] of commands) {
        // A command may stand in the article more than once; each place is tried.
        let tried = 0;
        for (const block of await page.locator('lotse-command').all()) {
          const texts = await block
            .locator('[data-text]')
            .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-text')));
          if (!texts.includes((shells.powershell ?? shells.cmd ?? '').trimEnd())) continue;
          tried += 1;
          for (const shell of ['powershell', 'cmd'] as const) {
            const text = shells[shell];
            if (text === undefined) continue;
            if ((await block.getByRole('radio').count()) > 0)
              await block.getByText(SHELL_LABELS[locale][shell], { exact: true }).click();
            const button = block.locator('button.copy');
            await button.click();
            await expect(button).toHaveText(locale === 'de' ? 'Kopiert' : 'Copied');
            expect(await page.evaluate(() => navigator.clipboard.readText()), `${name} ${shell}`).toBe(
              expectedText(text, placeholders, locale),
            );
          }
        }
        expect(tried, `${name} stands on the page`).toBeGreaterThan(0);
      }
      await context.close();
    });
  }
}

test.describe('with a clipboard that refuses', () => {
  test('the command is selected instead, and the button says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('denied')),
      });
    });
    await page.goto('/de/setup-powershell-remoting/');
    const block = page.locator('lotse-command').first();
    await block.getByRole('button').first().click();
    await expect(block.getByRole('button').first()).toHaveText('Nicht kopiert, Text ist markiert');
    await expect(page.getByRole('status')).toHaveText('Nicht kopiert, Text ist markiert');
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toContain('LocalAccountTokenFilterPolicy');
    expect(selected).not.toContain('PS>');
  });
});

test('the chosen shell holds for all blocks and is remembered', async ({ page }) => {
  await page.goto('/de/setup-powershell-remoting/');
  await page.locator('lotse-command.shell').first().getByText('Eingabeaufforderung').click();
  const chosen = page.locator('lotse-command input[value=cmd]');
  for (const radio of await chosen.all()) await expect(radio).toBeChecked();
  await page.goto('/de/swisssign-ssl-tls-channel/');
  await expect(page.locator('lotse-command input[value=cmd]').first()).toBeChecked();
});

test('values filled in once stand in every command and go into the copy', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('/de/swisssign-ssl-tls-channel/');
  const block = page.locator('lotse-command', { has: page.locator('.fill') }).first();
  await block.getByText('Werte einsetzen').click();
  const field = block.locator('.fill input').first();
  const name = await field.getAttribute('name');
  await field.fill('A1B2C3');
  for (const shown of await page.locator(`var[data-name="${name}"]`).all())
    await expect(shown).toHaveText('A1B2C3');
  await block.getByRole('button', { name: 'Kopieren' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A1B2C3');
  await context.close();
});

test('numbers and prompts stay out of a selection', async ({ page }) => {
  await page.goto('/de/gateway-1088-schannel-36887/');
  const copied = await page
    .locator('.log pre')
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return getSelection()?.toString() ?? '';
    });
  expect(copied.split('\n')[0]).toMatch(/^Could not secure an inbound connection with the host /u);
});
