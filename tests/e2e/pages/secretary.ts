import { type Page, expect } from '@playwright/test';

/** What a secretary does, with the keys she uses. Nothing here touches the mouse. */

export const PEOPLE = [
  { name: 'Chair Person', organisation: 'Ministry of Health', sex: 'Female', role: 'Chair' },
  { name: 'Head of Planning', organisation: 'Planning Department', sex: 'Male', role: 'Member' },
  { name: 'Health Officer', organisation: 'World Health Organization', sex: 'Female', role: 'Member' },
  { name: 'Labour Adviser', organisation: 'International Labour Organization', sex: 'Male', role: 'Member' },
  { name: 'Note Taker', organisation: 'Ministry of Health', sex: 'Female', role: 'Secretary' },
] as const;

export const AGENDA = [
  'Opening',
  'Adoption of the agenda',
  'Portability of entitlements',
  'Draft 0.2 of the policy',
  'Work plan',
  'Any other business',
] as const;

/** Presses Tab until the wanted element has the cursor; fails when it cannot be reached. */
export async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox' | 'combobox' | 'radio' | 'grid' | 'region',
  name: string | RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${role} "${String(name)}"`);
}

/** The home of a register is on the screen and hears the keyboard. */
export async function atHome(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
}

export async function firstRun(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** The save dialog must be answered already. */
export async function createRegister(page: Page, name: string, short: string): Promise<void> {
  await tabTo(page, 'link', /New register/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Name of the group/ }).first()).toBeFocused();
  await page.keyboard.type(name);
  await tabTo(page, 'textbox', 'Short name');
  await page.keyboard.type(short);
  await page.keyboard.press('Enter');
}

/** The form is gone through as it stands: name, sex, organisation (made on the spot), position, role. */
export async function addPeople(page: Page, people: typeof PEOPLE): Promise<void> {
  await tabTo(page, 'button', 'Add person');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'New person' });
  for (const [i, person] of people.entries()) {
    const last = i === people.length - 1;
    await expect(panel.getByRole('textbox', { name: 'Name, English' })).toBeFocused();
    await page.keyboard.type(person.name);
    await tabTo(page, 'radio', 'Not recorded');
    await page.keyboard.press(person.sex === 'Male' ? 'ArrowLeft' : 'ArrowRight');
    await expect(panel.getByRole('radio', { name: person.sex, exact: true })).toBeChecked();
    await tabTo(page, 'combobox', 'Organisation');
    await page.keyboard.type(person.organisation);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, 'textbox', 'Position, English');
    await page.keyboard.type('Officer');
    await tabTo(page, 'combobox', 'Role in the group');
    await page.keyboard.type(person.role);
    await page.getByRole('option', { name: person.role, exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('combobox', { name: 'Role in the group' })).toHaveValue(person.role);
    if (last) await tabTo(page, 'button', 'Save');
    await page.keyboard.press(last ? 'Enter' : 'Control+Enter');
    await expect(page.getByText(`Added ${person.name}`)).toBeVisible();
  }
}

export async function planMeeting(page: Page): Promise<void> {
  await tabTo(page, 'link', 'New meeting');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Create meeting' }).waitFor();
  await tabTo(page, 'combobox', 'Agenda from');
  await page.keyboard.type('Empty');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The agenda starts empty.')).toBeVisible();
  // The list of attendance is begun later, on its own page.
  await tabTo(page, 'radio', /By role|Nobody yet/);
  const nobody = page.getByRole('radio', { name: 'Nobody yet' });
  if (!(await nobody.isChecked())) await page.keyboard.press('ArrowRight');
  await expect(nobody).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Add an item' }).waitFor();
}

export async function addAgenda(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Add an item' })).toBeFocused();
  for (const title of AGENDA) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
}

/** Numbers of the agenda as shown. */
export async function agenda(page: Page): Promise<string[]> {
  await expect(page.locator('[data-row]')).toHaveCount(AGENDA.length);
  return page.locator('[data-row]').evaluateAll((rows) => rows.map((_row, i) => String(i + 1)));
}

/** Everybody is there but one: in the room, online, with apologies. */
export async function markAttendance(page: Page): Promise<void> {
  await tabTo(page, 'button', 'Invite members');
  await page.keyboard.press('Enter');
  await expect(page.locator('tr[aria-selected]')).toHaveCount(PEOPLE.length);
  await tabTo(page, 'grid', 'Attendance');
  for (const [i, mark] of ['p', 'p', 'o', 'x', 'p'].entries()) {
    if (i > 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press(mark);
  }
  await expect(page.getByText('4 of 5')).toBeVisible();
}

/** What is said at the meeting, as it must come back from Word. */
export const SAID = [
  'Informal workers move between provinces.',
  'The agenda is adopted.',
  'Clause 4.2 names the registration card.',
  'Draft 0.2 goes to the departments.',
  'Draft the referral note',
  'Collect the figures',
  'Send the draft',
  'Book the room',
] as const;

/** Item by item: the text, its type by Ctrl+1 to 3, Ctrl+Enter for the next item. */
export async function typeMinutes(page: Page): Promise<void> {
  const entry = async (type: 1 | 2 | 3, text: string) => {
    await page.keyboard.press(`Control+${type}`);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Next entry' })).toBeEmpty();
  };
  const nextItem = () => page.keyboard.press('Control+Enter');
  await nextItem();
  await entry(2, SAID[1]);
  await nextItem();
  await entry(1, SAID[0]);
  await entry(2, SAID[2]);
  await entry(3, `${SAID[4]} by 15 March`);
  await nextItem();
  await entry(2, SAID[3]);
  await entry(3, `${SAID[5]} by Friday`);
  await entry(3, `${SAID[6]} in two weeks`);
  await entry(3, `${SAID[7]} by 1 December`);
}
