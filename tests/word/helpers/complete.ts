import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepContent } from '../../../src-main/files/file-content.ts';
import type { ReadableDatabase, WritableDatabase } from '../../../src-main/database/connection.ts';
import { insertRow, updateRow } from '../../../src-main/database/rows.ts';
import { testRegister } from './register.ts';
import { doc, p, t } from './rich.ts';
import { SAMPLE } from './sample.ts';

const LOGO = join(import.meta.dirname, '../../../resources/icons/icon.png');

/** The sample with everything that came later: letterhead, papers, contacts, adoption, progress, replaced decisions. */
export function completeSample() {
  const register = testRegister(SAMPLE);
  register.change((db) => {
    complete(register.db, db, register.meetings);
  });
  return register;
}

function complete(reading: ReadableDatabase, db: WritableDatabase, meetings: readonly string[]): void {
  const id = (text: string, ...values: string[]) => reading.one<{ id: string }>({ text, values })?.id ?? '';
  const item = (title: string) => id('SELECT id FROM agenda_item WHERE title_en = ?', title);
  const person = (name: string) => id('SELECT id FROM person WHERE name_en = ?', name);
  updateRow(db, 'body', id('SELECT id FROM body'), {
    logo_sha256: keepContent(db, new Uint8Array(readFileSync(LOGO))),
    letterhead_left_en: 'General Directorate\nSecretariat',
    letterhead_left_km: 'អគ្គនាយកដ្ឋាន\nលេខាធិការដ្ឋាន',
    letterhead_right_en: 'No. ........ MoH',
  });
  updateRow(db, 'person', person('Chea Vanna'), { email: 'vanna@example.org', phone: '012 345 678' });
  updateRow(db, 'person', person('Anna Lind'), { email: 'lind@example.org' });
  const topic = insertRow(db, 'topic', { title_en: 'Portability of entitlements', title_km: 'ការផ្ទេរសិទ្ធិ' });
  updateRow(db, 'agenda_item', item('Portability'), { topic_id: topic });
  updateRow(db, 'agenda_item', item('Annexes'), { outcome: 'deferred' });
  const paper = (owner: string, position: string, title: string, fileName: string) =>
    insertRow(db, 'paper', {
      agenda_item_id: item(owner),
      position,
      title,
      file_name: fileName,
      size: 3,
      sha256: keepContent(db, new Uint8Array([1, 2, 3])),
      added_at: '2019-08-01T00:00:00.000Z',
    });
  paper('Draft policy', 'a', 'Draft 0.2 of the policy', 'draft-0.2.docx');
  paper('Draft policy', 'b', '', 'comments.xlsx');
  paper('Opening', 'a', 'Provisional agenda', 'agenda.pdf');
  const minutes = id('SELECT id FROM minutes WHERE meeting_id = ?', meetings[0] ?? '');
  updateRow(db, 'minutes', minutes, {
    state: 'adopted',
    circulated_on: '2019-08-20',
    comment_deadline: '2019-09-03',
    adopted_at_id: meetings[1] ?? null,
    adopted_on: '2019-09-13',
  });
  const entryOf = (code: string) => id('SELECT entry_id AS id FROM decision WHERE code = ?', code);
  const correction = (position: string, columns: Record<string, string | null>) =>
    insertRow(db, 'correction', { meeting_id: meetings[0] ?? '', position, ...columns });
  correction('a', {
    entry_id: entryOf('D7.2'),
    agreed_at_id: meetings[1] ?? null,
    stage: 'adoption',
    on_date: '2019-09-13',
    body: JSON.stringify(doc(p('Read "work plan ', t('2020', 'bold'), '" for "work plan".'))),
    reason: 'The year was left out.',
  });
  correction('b', {
    stage: 'later',
    on_date: '2019-10-02',
    body: JSON.stringify(doc(p('The annex is annex B.'))),
    reason: '',
  });
  progress(db, { id, person, meetings });
}

function progress(
  db: WritableDatabase,
  {
    id,
    person,
    meetings,
  }: {
    id: (text: string, ...values: string[]) => string;
    person: (name: string) => string;
    meetings: readonly string[];
  },
): void {
  const action = (code: string) => id('SELECT id FROM action WHERE code = ?', code);
  updateRow(db, 'action', action('A7.1'), {
    revised_due_date: '2019-10-31',
    state: 'in-progress',
    priority: 'high',
  });
  // Handed over from the ministry to the secretary.
  const ministry = id(
    'SELECT id FROM action_owner WHERE action_id = ? AND organisation_id IS NOT NULL',
    action('A7.1'),
  );
  updateRow(db, 'action_owner', ministry, { current: 0 });
  insertRow(db, 'action_owner', {
    action_id: action('A7.1'),
    position: 'z',
    person_id: person('Sok Dara'),
    minuted: 0,
  });
  insertRow(db, 'action_update', {
    action_id: action('A7.1'),
    on_date: '2019-09-13',
    meeting_id: meetings[1] ?? null,
    kind: 'delay',
    due_date: '2019-10-31',
    text: 'Two provinces have not answered.',
  });
  insertRow(db, 'action_update', {
    action_id: action('A7.1'),
    on_date: '2019-10-20',
    kind: 'note',
    state: 'in-progress',
    text: 'បានទទួលចម្លើយពីខេត្តមួយ។',
  });
  updateRow(db, 'action', action('A7.2'), { state: 'done', closed_on: '2019-08-15' });
  insertRow(db, 'decision_supersedes', {
    decision_id: id('SELECT id FROM decision WHERE code = ?', 'D7.3'),
    superseded_id: id('SELECT id FROM decision WHERE code = ?', 'D7.1'),
  });
}
