import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

interface Finding {
  /** The rule of axe that is broken. */
  id: string;
  /** The elements that break it, cut short. */
  where: string[];
}

/**
 * What axe finds in the whole page, with all its rules. axe is brought into a page once and looks there: the builder for
 * Playwright brings it in anew for every look and carries everything that passed out of the page, which takes three times as long.
 */
export async function findingsOf(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await inPage.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) }));
  });
}
