import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { plainText, richTextOf } from '../../src-shared/domain/rich-text.ts';
import { type Desk, expect, test } from './app.ts';
import { call, goTo } from './pages/bridge.ts';
import { prepare } from './pages/prepared.ts';

/** A register with a ministry, WHO and a chair, and two meetings; the 2nd adopts the minutes of the 1st. */
async function twoMeetings(desk: Desk, language: 'en' | 'km' = 'en', theme: 'light' | 'dark' = 'light') {
  prepare(desk, { language, theme });
  const page = await desk.start();
  await page.locator('h1').waitFor();
  await desk.willSaveTo(join(desk.folder, 'Group.twg'));
  await call(page, 'register.create', { name: { en: 'Portability Group', km: '' }, shortName: 'PG' });
  // A register that was just opened brings the page home: only then another page can be gone to.
  await page.locator('a[href="#/people"]').first().waitFor();
  await goTo(page, '#/meetings', 'h1');
  const organisation = (name: string, acronym: string) =>
    call(page, 'organisations.create', {
      name: { en: name, km: '' },
      acronym,
      kind: 'un-agency',
      parentId: null,
    });
  const ministry = await organisation('Ministry of Health', 'MoH');
  await organisation('World Health Organization', 'WHO');
  const person = (name: string, organisationId: string | null) =>
    call(page, 'people.create', {
      honorific: '',
      name: { en: name, km: '' },
      sex: 'female',
      email: '',
      phone: '',
      organisationId,
      position: { en: '', km: '' },
      role: 'member',
    });
  const chair = await person('Sok Dara', ministry.id);
  const visitor = await person('Chea Vanna', null);
  const suggested = await call(page, 'meetings.suggest', { kind: 'working-group' });
  const meeting = (ordinal: number, date: string) =>
    call(page, 'meetings.create', {
      ...suggested,
      ordinal,
      date,
      start: '09:00',
      end: '12:00',
      chairId: chair.id,
    });
  const first = (await meeting(1, '2026-03-10')).id;
  const second = (await meeting(2, '2026-04-14')).id;
  const item = (meetingId: string, after: string | null, en: string, minutesOfId?: string) =>
    call(page, 'agenda.add', {
      meetingId,
      parentId: null,
      after,
      fields: {
        title: { en, km: '' },
        purpose: 'discussion',
        minutes: 15,
        presenters: [],
        ...(minutesOfId === undefined ? {} : { kind: 'minutes-adoption', minutesOfId }),
      },
    });
  const opening = (await item(first, null, 'Opening')).id;
  const portability = (await item(first, opening, 'Portability of entitlements')).id;
  const plan = (await item(first, portability, 'Work plan')).id;
  const adoption = (await item(second, null, 'Minutes of the 1st meeting', first)).id;
  await call(page, 'attendance.add', { meetingId: first, personIds: [chair.id, visitor.id], invited: true });
  return { page, first, second, opening, portability, plan, adoption };
}

const line = (page: Page) => page.getByRole('textbox', { name: 'Next entry' });

async function typed(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(line(page)).toBeEmpty();
}

test('a whole item is minuted by keyboard with all four types, phrases, owners and dates', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page, first, portability } = await twoMeetings(desk);
  await goTo(page, `#/meetings/${first}/minutes?item=${portability}`, '[contenteditable=true]');
  await expect(line(page)).toBeFocused();
  await desk.screenshot('minuting-empty');

  await test.step('discussion with a speaker, and a phrase by its short word', async () => {
    await typed(page, 'WHO: Workers move between provinces.');
    await page.keyboard.type('noted');
    await page.keyboard.press('Tab');
    await expect(line(page)).toHaveText('The meeting took note of …');
    // What is blank is selected: it is typed over.
    await typed(page, 'the report.');
    await page.keyboard.type('/');
    await expect(page.getByRole('option', { name: /took note/ })).toBeVisible();
    await desk.screenshot('minuting-slash');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
  });

  await test.step('decision, action, input', async () => {
    await typed(page, '/d Clause 4.2 names the card.');
    await typed(page, '/a Draft the referral note @MoH by 24 March');
    await page.keyboard.press('Control+4');
    await page.keyboard.type('WHO on clause 4.2 of Draft 0.2: the word “may” is too weak.');
    await page.keyboard.press('Alt+g');
    await page.getByRole('textbox', { name: 'Proposed change' }).fill('shall');
    await page.keyboard.press('Enter');
    await desk.screenshot('minuting-input');
    await desk.expectAccessible();
    await page.keyboard.press('Enter');
    await expect(line(page)).toBeEmpty();
  });
  await expect(page.getByText('I-001', { exact: true })).toBeVisible();
  await expect(page.getByText('Proposed change: shall')).toBeVisible();
  const { entries } = await call(page, 'minutes.get', { meetingId: first });
  expect(entries.map((entry) => [entry.type, plainText(entry.body)])).toEqual([
    ['discussion', 'Workers move between provinces.'],
    ['discussion', 'The meeting took note of the report.'],
    ['decision', 'Clause 4.2 names the card.'],
    ['action', 'Draft the referral note'],
    ['input', 'the word “may” is too weak.'],
  ]);
  expect(entries[3]?.action).toMatchObject({ owners: [{ short: 'MoH' }], dueDate: '2026-03-24' });
  expect(entries[4]).toMatchObject({
    speaker: { short: 'WHO' },
    input: { clause: '4.2', document: 'Draft 0.2', proposedChange: 'shall', type: 'general' },
  });

  await test.step('types change and entries move by keyboard', async () => {
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('article:focus')).toHaveAttribute('aria-label', 'I-001');
    await page.keyboard.press('Control+1');
    await expect(page.locator('article:focus')).toHaveAttribute('aria-label', 'Discussion');
    await page.keyboard.press('Control+4');
    await expect(page.locator('article:focus')).toHaveAttribute('aria-label', 'I-001');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.locator('article').nth(3)).toHaveAttribute('aria-label', 'I-001');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(page.locator('article')).toHaveCount(4);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('I-001', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(line(page)).toBeFocused();
  });

  await test.step('the outcome of the item', async () => {
    await page.keyboard.press('Alt+r');
    await page.keyboard.type('d');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Outcome of the item: Deferred' })).toBeVisible();
    await desk.screenshot('minuting-outcome');
  });
});

test('what is missing leads to its place, and minutes go out with it only when asked', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, first, opening, portability } = await twoMeetings(desk);
  await goTo(page, `#/meetings/${first}/minutes?item=${opening}`, '[contenteditable=true]');
  await expect(line(page)).toBeFocused();
  await typed(page, 'The Chair opened the meeting.');
  await page.keyboard.press('Control+Enter');
  await typed(page, '/a Draft the note');
  const missing = page.getByRole('region', { name: 'To complete' });
  await expect(missing.getByRole('button', { name: 'A1.1 has no owner' })).toBeVisible();
  await expect(missing.getByRole('button', { name: 'Item 3 has no outcome' })).toBeVisible();
  await expect(missing.getByRole('link', { name: 'Chea Vanna is not marked' })).toBeVisible();
  await desk.screenshot('minutes-check');
  await desk.expectAccessible();

  await page.keyboard.press('Control+Enter');
  await missing.getByRole('button', { name: 'A1.1 has no owner' }).press('Enter');
  await expect(page.locator('article:focus')).toHaveAttribute('aria-label', 'A1.1');
  expect(page.url()).toContain(portability);

  await page.getByRole('button', { name: 'Circulated', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('things are still missing')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Circulate anyway' })).toBeVisible();
  await desk.screenshot('minutes-circulate');
  await desk.expectAccessible();
  await dialog.getByRole('button', { name: 'Item 3 has no outcome' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Work plan/ })).toBeVisible();

  await missing.getByRole('link', { name: 'Chea Vanna is not marked' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Chea Vanna' })).toBeVisible();
});

test('minutes are circulated, taken back, compared, adopted at the next meeting and corrected', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page, first, second, opening, portability, plan, adoption } = await twoMeetings(desk);
  await goTo(page, `#/meetings/${first}/minutes?item=${opening}`, '[contenteditable=true]');
  await expect(line(page)).toBeFocused();
  await typed(page, 'The Chair opened the meeting.');
  await page.keyboard.press('Control+Enter');
  await typed(page, '/d The draft goes to the departments.');
  await typed(page, '/a Collect the figures by 20 March');

  const circulate = async () => {
    await page.getByRole('button', { name: 'Circulated', exact: true }).press('Enter');
    await page
      .getByRole('button', { name: /^Circulate (anyway|minutes)$/ })
      .last()
      .press('Enter');
    await expect(page.getByText(/These minutes are circulated/)).toBeVisible();
  };
  await test.step('circulate, and take back with a reason', async () => {
    await circulate();
    await expect(page.getByText(/Comments until/)).toBeVisible();
    await page.getByRole('button', { name: 'Back to drafting' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused();
    await page.keyboard.type('A date was wrong');
    await desk.screenshot('minutes-take-back');
    await page.keyboard.press('Enter');
    await expect(line(page)).toBeVisible();
  });

  await test.step('change and compare', async () => {
    const { entries } = await call(page, 'minutes.get', { meetingId: first });
    const [, decision, action] = entries;
    await call(page, 'minutes.update', {
      id: decision?.id ?? '',
      changes: {
        body: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'The new draft goes to all departments.' }],
            },
          ],
        },
      },
    });
    await call(page, 'minutes.update', {
      id: action?.id ?? '',
      changes: { action: { dueDate: '2026-03-27' } },
    });
    await page.getByRole('link', { name: 'Versions' }).press('Enter');
    await expect(page.getByText('2 changed')).toBeVisible();
    await expect(page.getByText('Taken back on')).toBeVisible();
    await expect(page.locator('article ins')).toHaveText(['new ', 'all', '27 Mar 2026']);
    await expect(page.locator('article del')).toHaveText(['the', '20 Mar 2026']);
    await desk.screenshot('minutes-compare');
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'Use the earlier text again' }).press('Enter');
    await expect(page.getByText('1 changed')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('2 changed')).toBeVisible();
    await page.getByRole('link', { name: 'Back to the minutes' }).press('Enter');
    await circulate();
    expect(await call(page, 'minutes.versions', { meetingId: first })).toHaveLength(2);
  });

  await test.step('their headings stay: the agenda can only be read', async () => {
    await goTo(page, `#/meetings/${first}/agenda`, '[role=note]');
    await expect(page.getByText(/their headings stay/)).toBeVisible();
    await expect(page.locator('main input')).toHaveCount(0);
    await desk.screenshot('agenda-minutes-circulated');
    await desk.expectAccessible();
  });

  await test.step('adopt with a correction at the next meeting', async () => {
    await goTo(page, `#/meetings/${second}/minutes?item=${adoption}`, '[contenteditable=true]');
    const panel = page.getByRole('region', { name: 'Minutes of the 1st meeting' });
    await expect(panel.getByText('No corrections noted.')).toBeVisible();
    await desk.screenshot('minutes-adoption');
    await desk.expectAccessible();
    await panel.getByRole('button', { name: 'Adopted with corrections…' }).press('Enter');
    const should = page.getByRole('textbox', { name: 'It should say' });
    await expect(should).toBeFocused();
    const what = page.getByRole('combobox', { name: 'What it corrects' });
    await what.focus();
    await what.selectOption({ index: 2 });
    await page.keyboard.press('Tab');
    await expect(should).toBeFocused();
    await page.keyboard.type('The new draft goes to ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('all');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' of them:');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- departments');
    await page.keyboard.press('Enter');
    await page.keyboard.type('hospitals');
    await expect(should.getByRole('listitem')).toHaveText(['departments', 'hospitals']);
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Address on the web or e-mail' }).fill('http://moh.gov.kh/draft');
    await desk.screenshot('minutes-correction-link');
    await page.keyboard.press('Enter');
    await expect(should.getByRole('link', { name: 'http://moh.gov.kh/draft' })).toBeVisible();
    await desk.screenshot('minutes-adopt-dialog');
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'Adopt minutes' }).press('Enter');
    await expect(page.getByText('D2.1', { exact: true }).first()).toBeVisible();
    await expect(panel.getByText(/Adopted at the 2nd meeting, 14 Apr 2026/)).toBeVisible();
    await desk.screenshot('minutes-adopted-here');
  });

  await test.step('correct after adoption', async () => {
    await goTo(page, `#/meetings/${first}/minutes`, 'article');
    await expect(page.getByText(/Adopted at the 2nd meeting/)).toBeVisible();
    await page.getByRole('button', { name: 'Add correction', exact: true }).last().press('Enter');
    await page.getByRole('textbox', { name: 'It should say' }).fill('The meeting began at 09:15.');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Misread');
    await page.getByRole('button', { name: 'Save correction' }).press('Enter');
    await expect(page.getByText('The meeting began at 09:15.')).toBeVisible();
    await desk.screenshot('minutes-corrections');
    await desk.expectAccessible();
    const { corrections, state } = await call(page, 'minutes.get', { meetingId: first });
    expect(state).toBe('adopted');
    expect(corrections.map(({ stage }) => stage)).toEqual(['adoption', 'later']);
    expect(corrections[0]?.body.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList']);
    expect(corrections[1]?.body).toEqual(richTextOf('The meeting began at 09:15.'));
  });
  expect([portability, plan]).not.toContain('');
});

test('stock phrases are kept in the settings', async ({ desk }) => {
  const { page } = await twoMeetings(desk);
  await goTo(page, '#/settings', 'main input');
  await page.getByRole('button', { name: 'Add phrase' }).press('Enter');
  const fresh = page.locator('[data-phrase]').last();
  await expect(fresh.getByRole('textbox', { name: 'Short word' })).toBeFocused();
  await page.keyboard.type('ty');
  await fresh.getByRole('textbox', { name: 'English' }).fill('Thank you, {{speaker}}.');
  await fresh.getByRole('textbox', { name: 'English' }).press('Enter');
  await expect
    .poll(async () => (await call(page, 'phrases.list', {})).at(-1))
    .toMatchObject({ shortcut: 'ty', text: { en: 'Thank you, {{speaker}}.' } });
  await fresh.scrollIntoViewIfNeeded();
  await desk.screenshot('settings-phrases');
  await desk.expectAccessible();
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['km', 'light'],
  ['km', 'dark'],
] as const) {
  test(`running a meeting looks right: ${language}, ${theme}`, async ({ desk }) => {
    test.setTimeout(120_000);
    prepare(desk, { language, theme });
    const page = await desk.start(['--example']);
    await page.locator('h1').waitFor();
    const meetings = await call(page, 'meetings.list', {});
    const open = meetings.find((meeting) => meeting.minutesState === 'drafting');
    const out = meetings.find((meeting) => meeting.kind === 'working-group' && meeting.ordinal === 9);
    await goTo(page, `#/meetings/${open?.id ?? ''}/minutes`, '[contenteditable=true]');
    await page.locator('[data-side=check]').waitFor();
    await desk.screenshot(`running-${language}-${theme}`);
    await desk.expectAccessible();
    await desk.resize(1024, 700);
    await page.keyboard.press('Alt+p');
    await desk.screenshot(`running-narrow-${language}-${theme}`);
    await desk.expectAccessible();
    // A window of this size at 200 % has half of it.
    await page.keyboard.press('Escape');
    await desk.resize(700, 500);
    await desk.screenshot(`running-200-${language}-${theme}`);
    await desk.resize(1280, 800);
    await goTo(page, `#/meetings/${out?.id ?? ''}/minutes`, 'article');
    await desk.screenshot(`minutes-locked-${language}-${theme}`);
    await desk.expectAccessible();
    await goTo(page, `#/meetings/${out?.id ?? ''}/minutes/versions`, 'h2, main p');
    await desk.screenshot(`minutes-versions-none-${language}-${theme}`);
    await desk.expectAccessible();
  });
}
