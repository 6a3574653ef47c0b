import type { Page } from '@playwright/test';

/** Goes to an address of the program and waits for what must be there. */
export async function go(page: Page, address: string, ready = 'main h1'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // The page that is left may look like the one that comes: the ways there say which one is on the screen.
  await page.waitForFunction((hash) => {
    const links = document.querySelectorAll(`nav a[href="${hash.split('?')[0]}"]`);
    return [...links].every((link) => link.getAttribute('aria-current') === 'page');
  }, address);
  await page.locator(ready).first().waitFor();
  // Nothing stands in for rows any more.
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
  // Fonts and lazy parts: nothing moves any more.
  await page.evaluate(() => document.fonts.ready);
}
