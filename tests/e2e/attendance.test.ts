import { expect, test } from './app.ts';
import { LOOKS, atExample, go, meetingId } from './pages/at-example.ts';
import { tabTo } from './pages/secretary.ts';

for (const look of LOOKS) {
  const { language, theme } = look;
  test(`attendance is accessible: ${language}, ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const page = await atExample(desk, look);
    const ninth = await meetingId(page, { ordinal: 9 });
    const workshop = await meetingId(page, { place: 0 });
    const shots = [
      ['attendance-items', `#/meetings/${ninth}/attendance?view=items`, 'tfoot'],
      ['attendance-replies', `#/meetings/${workshop}/attendance`, 'tr[aria-selected]'],
      ['attendance-invite', `#/meetings/${workshop}/attendance?show=invite`, 'main section form label'],
    ] as const;
    for (const [name, address, ready] of shots) {
      await go(page, address, ready);
      await desk.screenshot(`${name}-${language}-${theme}`);
      await test.step(name, () => desk.expectAccessible());
    }
    await desk.resize(1024, 700);
    for (const [name, address, ready] of shots) {
      await go(page, address, ready);
      await desk.screenshot(`${name}-narrow-${language}-${theme}`);
    }
  });
}

test('invites, notes replies, marks with one letter each, and takes walk-ins in, by keyboard', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const page = await atExample(desk);
  const workshop = await meetingId(page, { place: 0 });
  await go(page, `#/meetings/${workshop}/attendance`, 'tr[aria-selected]');
  const grid = page.getByRole('grid', { name: 'Attendance' });
  const listed = await grid.locator('tr[aria-selected]').count();

  await test.step('invites by role: only those who are new', async () => {
    await tabTo(page, 'button', 'Invite');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Invite people' });
    await expect(panel.getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(panel.getByText('more are on the list already')).toBeVisible();
    await desk.screenshot('attendance-invite-chosen');
    await page.keyboard.press('Control+Enter');
    await expect(panel).toHaveCount(0);
    await expect.poll(() => grid.locator('tr[aria-selected]').count()).toBeGreaterThan(listed);
    await page.keyboard.press('Control+z');
    await expect(grid.locator('tr[aria-selected]')).toHaveCount(listed);
  });

  const row = (index: number) => grid.locator('tr[aria-selected]').nth(index);
  await test.step('notes replies', async () => {
    await tabTo(page, 'grid', 'Attendance');
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    await expect(row(0)).toContainText('Declined');
    await expect(row(0)).toContainText('Apologies');
    await page.keyboard.press('y');
    await expect(row(0)).toContainText('Accepted');
    await expect(row(0)).toContainText('Expected');
  });

  await test.step('marks each by one letter', async () => {
    for (const [letter, word] of [
      ['p', 'In the room'],
      ['o', 'Online'],
      ['x', 'Apologies'],
      ['a', 'Absent'],
    ] as const) {
      await page.keyboard.press(letter);
      await expect(row(0)).toContainText(word);
    }
    await page.keyboard.press('r');
    await expect(page.getByRole('combobox', { name: 'Represented by' })).toBeFocused();
    await page.keyboard.type('Brand New');
    await page.getByRole('option', { name: /Add/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Name, English' })).toBeFocused();
    await desk.screenshot('attendance-represent');
    await desk.expectAccessible();
    await page.keyboard.press('Enter');
    await expect(row(0)).toContainText('By Brand New');
    await expect(grid.locator('tr[aria-selected]')).toHaveCount(listed + 1);
    // The person, the row and the mark were one act.
    await page.keyboard.press('Control+z');
    await expect(grid.locator('tr[aria-selected]')).toHaveCount(listed);
    await expect(row(0)).toContainText('Absent');
  });

  await test.step('takes a walk-in of a new organisation in, there at once', async () => {
    await tabTo(page, 'button', 'Add people');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'People' })).toBeFocused();
    await page.keyboard.type('Door Guest');
    await page.getByRole('option', { name: /Add/ }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, 'combobox', 'Organisation');
    await page.keyboard.type('Brand New Agency');
    await page.getByRole('option', { name: /Add/ }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, 'radio', 'Here already');
    await desk.screenshot('attendance-walk-in');
    await desk.expectAccessible();
    await tabTo(page, 'button', 'Add to the list');
    await page.keyboard.press('Enter');
    const guest = grid.getByRole('row', { name: /Door Guest/ });
    await expect(guest).toContainText('walk-in');
    await expect(guest).toContainText('Brand New Agency');
    await expect(guest).toContainText('In the room');
    await page.keyboard.press('Control+z');
    await expect(guest).toHaveCount(0);
  });
});
