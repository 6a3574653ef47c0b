import { expect, test } from './app.ts';
import { atHome, firstRun } from './pages/secretary.ts';

test('a copy without a place for updates says so, in both languages', async ({ desk }) => {
  const page = await desk.start(['--example']);
  await firstRun(page, 'Secretary');
  await atHome(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Check for updates' }).click();
  await expect(page.getByText('Updates are not set up for this copy.')).toBeVisible();
  await desk.screenshot('settings-updates-off');
  await desk.expectAccessible();
  await page.getByText('ភាសាខ្មែរ', { exact: true }).click();
  await expect(page.getByText('មិនបានរៀបចំការធ្វើបច្ចុប្បន្នភាព')).toBeVisible();
  await desk.screenshot('settings-updates-off-km');
});
