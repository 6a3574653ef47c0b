import type { Page } from '@playwright/test';

/** Goes to an address and waits for what must be there. */
export async function go(page: Page, address: string, ready: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator(ready).first().waitFor();
  // What was there before may look like it: nothing stands in for rows any more either.
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
  // Fonts and lazy parts: nothing moves any more.
  await page.evaluate(() => document.fonts.ready);
}

/** The id of a working group meeting by its number, as the page knows it. */
export const meetingId = (page: Page, ordinal: number): Promise<string> =>
  page.evaluate(async (wanted) => {
    const bridge = (
      globalThis as unknown as {
        rapporteur: {
          call(
            name: string,
            input: object,
          ): Promise<{ value: { id: string; kind: string; ordinal: number }[] }>;
        };
      }
    ).rapporteur;
    const { value } = await bridge.call('meetings.list', {});
    return value.find((meeting) => meeting.kind === 'working-group' && meeting.ordinal === wanted)?.id ?? '';
  }, ordinal);
