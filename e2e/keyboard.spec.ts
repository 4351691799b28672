import { expect, test } from '@playwright/test';

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('/de/unable-to-relay/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/u);
});

test('every stop shows where the focus is and can be left again', async ({ page }) => {
  await page.goto('/de/setup-powershell-remoting/');
  const seen: string[] = [];
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      // A radio button is drawn by its label, so the label shows the focus.
      const shown = element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element;
      const style = getComputedStyle(shown);
      const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      return { name: `${element.localName}.${element.className}`, isMarked };
    });
    if (state === undefined) break;
    expect(state.isMarked, state.name).toBe(true);
    seen.push(state.name);
  }
  expect(seen.length).toBeGreaterThan(20);
});

test('a slash goes to the search, unless the reader is typing', async ({ page }) => {
  await page.goto('/en/unable-to-relay/');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.locator('#find')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.locator('#find')).toHaveValue('/');
});
