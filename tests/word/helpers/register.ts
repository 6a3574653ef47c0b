import type { Connection, WritableDatabase } from '../../../src-main/database/connection.ts';
import { openConnection } from '../../../src-main/database/connection.ts';
import { History } from '../../../src-main/database/history.ts';
import { migrate } from '../../../src-main/database/migrate.ts';
import { insertRow } from '../../../src-main/database/rows.ts';
import type { Bilingual } from '../../../src-shared/domain/common.ts';
import { type InputFields, inputCode } from '../../../src-shared/domain/input.ts';
import type { EntryType } from '../../../src-shared/domain/minutes.ts';
import type { RichText } from '../../../src-shared/domain/rich-text.ts';

/** An empty register in memory. */
export function emptyRegister(): {
  db: Connection;
  history: History;
  change: <Value>(work: (db: WritableDatabase) => Value) => Value;
} {
  const db = openConnection(':memory:', 'create');
  migrate(db);
  const history = new History(db, 'test');
  return { db, history, change: (work) => history.step('Test', { label: 'test' }, work) };
}

const both = (name: string, text: Bilingual) => ({ [`${name}_en`]: text.en, [`${name}_km`]: text.km });

interface TestPerson {
  honorific?: string;
  name: Bilingual;
  sex?: 'female' | 'male' | 'unknown';
  position?: Bilingual;
  /** Index of the organisation; none unless given. */
  organisation?: number;
  capacity?: string;
  outcome?: 'expected' | 'attended' | 'apologies' | 'absent' | 'represented';
  /** Index of the person who spoke for this one. */
  representedBy?: number;
  intervals?: { arrived?: string; left?: string; place?: 'room' | 'online' }[];
  /** Has no row in the attendance. */
  notInvited?: boolean;
}

/** `person` and `organisation` are indexes. */
type TestParty = { person: number } | { organisation: number };

interface TestEntry {
  type?: EntryType;
  about?: Partial<InputFields>;
  body: RichText;
  speaker?: TestParty;
  kind?: 'decision' | 'endorsement' | 'recommendation';
  owners?: TestParty[];
  due?: string;
}

interface TestItem {
  title: Bilingual;
  purpose?: string;
  minutes?: number;
  presenters?: TestParty[];
  entries?: TestEntry[];
  items?: TestItem[];
}

interface TestMeeting {
  kind?: 'working-group' | 'technical-consultation' | 'workshop' | 'bilateral';
  ordinal?: number;
  title?: Bilingual;
  date?: string;
  start?: string;
  end?: string;
  venue?: Bilingual;
  mode?: 'in-person' | 'online' | 'hybrid';
  chair?: number;
  minutes?: string;
  items?: TestItem[];
}

interface TestBody {
  name?: Bilingual;
  ministry?: Bilingual;
  notice?: Bilingual;
  quorum?: { kind: 'none' | 'share' | 'number'; value: number; basis: 'organisations' | 'persons' };
  /** Names that began later. */
  laterNames?: { from: string; name: Bilingual }[];
}

export interface TestRegister {
  body?: TestBody;
  organisations?: { name: Bilingual; acronym?: string; kind?: string; counts?: boolean }[];
  people?: TestPerson[];
  /** The first one is the one the people attend. */
  meetings?: TestMeeting[];
}

/** A register in memory with what is described, and the ids of its meetings. */
export function testRegister(description: TestRegister) {
  const register = emptyRegister();
  return { ...register, meetings: register.change((db) => fill(db, description)) };
}

function fill(
  db: WritableDatabase,
  { body = {}, organisations = [], people = [], meetings = [{}] }: TestRegister,
) {
  const { quorum = { kind: 'share', value: 50, basis: 'organisations' } } = body;
  const bodyId = insertRow(db, 'body', {
    short_name: 'TWG',
    ...both('ministry', body.ministry ?? { en: 'Ministry of Health', km: 'ក្រសួងសុខាភិបាល' }),
    ...both('letterhead_nation', { en: 'Kingdom of Cambodia', km: 'ព្រះរាជាណាចក្រកម្ពុជា' }),
    ...both('letterhead_motto', { en: 'Nation Religion King', km: 'ជាតិ សាសនា ព្រះមហាក្សត្រ' }),
    ...both('notice', body.notice ?? { en: '', km: '' }),
    time_zone: 'Asia/Phnom_Penh',
  });
  const name = body.name ?? { en: 'the Technical Working Group', km: 'ក្រុមការងារបច្ចេកទេស' };
  insertRow(db, 'body_name', { body_id: bodyId, ...both('name', name), from_date: null });
  insertRow(db, 'quorum_rule', { body_id: bodyId, ...quorum, from_date: null });
  for (const later of body.laterNames ?? []) {
    insertRow(db, 'body_name', { body_id: bodyId, ...both('name', later.name), from_date: later.from });
  }
  const organisationIds = organisations.map(({ counts, ...organisation }) => {
    const id = insertRow(db, 'organisation', {
      ...both('name', organisation.name),
      acronym: organisation.acronym ?? '',
      kind: organisation.kind ?? 'other',
    });
    if (counts === true) {
      insertRow(db, 'membership', { organisation_id: id, role: 'member', counts_for_quorum: 1 });
    }
    return id;
  });
  const personIds = people.map((person) => {
    const id = insertRow(db, 'person', {
      honorific: person.honorific ?? '',
      ...both('name', person.name),
      sex: person.sex ?? 'unknown',
    });
    if (person.organisation !== undefined || person.position !== undefined) {
      insertRow(db, 'affiliation', {
        person_id: id,
        organisation_id: person.organisation === undefined ? null : organisationIds[person.organisation],
        ...both('position', person.position ?? { en: '', km: '' }),
      });
    }
    return id;
  });
  const party = (given: TestParty | undefined) =>
    given === undefined
      ? {}
      : 'person' in given
        ? { person_id: personIds[given.person] }
        : { organisation_id: organisationIds[given.organisation] };
  const meetingIds = meetings.map((meeting, i) => fillMeeting(db, meeting, i, personIds, party));
  if (meetingIds[0] !== undefined) attend(db, meetingIds[0], people, personIds, organisationIds);
  return meetingIds;
}

const position = (i: number) => `a${String(i).padStart(4, '0')}`;

type PartyColumns = (given: TestParty | undefined) => {
  person_id?: string | undefined;
  organisation_id?: string | undefined;
};

function fillMeeting(
  db: WritableDatabase,
  meeting: TestMeeting,
  index: number,
  personIds: readonly string[],
  party: PartyColumns,
): string {
  const ordinal = meeting.ordinal ?? 7 + index;
  const id = insertRow(db, 'meeting', {
    kind: meeting.kind ?? 'working-group',
    ordinal,
    ...both('title', meeting.title ?? { en: '', km: '' }),
    date: meeting.date ?? `2019-${String(8 + index).padStart(2, '0')}-13`,
    start_time: meeting.start ?? '08:30',
    end_time: meeting.end ?? '12:00',
    time_zone: 'Asia/Phnom_Penh',
    ...both('venue', meeting.venue ?? { en: 'Room A, Ministry of Health', km: 'បន្ទប់ ក ក្រសួងសុខាភិបាល' }),
    mode: meeting.mode ?? 'in-person',
    chair_id: meeting.chair === undefined ? null : personIds[meeting.chair],
    state: 'held',
  });
  insertRow(db, 'minutes', { meeting_id: id, state: meeting.minutes ?? 'drafting' });
  const next = { decision: 0, action: 0, input: 0 };
  const addItem = (item: TestItem, i: number, parentId: string | null) => {
    const itemId = insertRow(db, 'agenda_item', {
      meeting_id: id,
      parent_id: parentId,
      position: position(i),
      ...both('title', item.title),
      purpose: item.purpose ?? 'discussion',
      minutes: item.minutes ?? 15,
    });
    item.presenters?.forEach((each, j) => {
      insertRow(db, 'agenda_presenter', { agenda_item_id: itemId, position: position(j), ...party(each) });
    });
    item.entries?.forEach((entry, j) => {
      const speaker = party(entry.speaker);
      const entryId = insertRow(db, 'minutes_entry', {
        meeting_id: id,
        agenda_item_id: itemId,
        position: position(j),
        type: entry.type ?? 'discussion',
        body: JSON.stringify(entry.body),
        speaker_person_id: speaker.person_id,
        speaker_organisation_id: speaker.organisation_id,
      });
      if (entry.type === 'decision') {
        next.decision += 1;
        insertRow(db, 'decision', {
          entry_id: entryId,
          meeting_id: id,
          ordinal: next.decision,
          code: `D${ordinal}.${next.decision}`,
          kind: entry.kind ?? 'decision',
        });
      }
      if (entry.type === 'input') {
        next.input += 1;
        insertRow(db, 'input', {
          entry_id: entryId,
          meeting_id: id,
          ordinal: next.input,
          code: inputCode(next.input),
          type: entry.about?.type ?? 'technical',
          document: entry.about?.document ?? '',
          clause: entry.about?.clause ?? '',
          proposed_change: entry.about?.proposedChange ?? '',
        });
      }
      if (entry.type === 'action') {
        next.action += 1;
        const actionId = insertRow(db, 'action', {
          entry_id: entryId,
          meeting_id: id,
          ordinal: next.action,
          code: `A${ordinal}.${next.action}`,
          due_date: entry.due ?? null,
        });
        entry.owners?.forEach((each, k) => {
          insertRow(db, 'action_owner', { action_id: actionId, position: position(k), ...party(each) });
        });
      }
    });
    item.items?.forEach((child, j) => {
      addItem(child, j, itemId);
    });
  };
  meeting.items?.forEach((item, i) => {
    addItem(item, i, null);
  });
  return id;
}

function attend(
  db: WritableDatabase,
  meetingId: string,
  people: readonly TestPerson[],
  personIds: readonly string[],
  organisationIds: readonly string[],
): void {
  const rows = people.map((person, i) =>
    person.notInvited === true
      ? undefined
      : insertRow(db, 'attendance', {
          meeting_id: meetingId,
          person_id: personIds[i],
          organisation_id: person.organisation === undefined ? null : organisationIds[person.organisation],
          ...both('position', person.position ?? { en: '', km: '' }),
          capacity: person.capacity ?? 'member',
          outcome: person.outcome ?? 'attended',
        }),
  );
  people.forEach((person, i) => {
    const row = rows[i];
    if (row === undefined) return;
    if (person.representedBy !== undefined) {
      db.run({
        text: 'UPDATE attendance SET represented_by_id = ? WHERE id = ?',
        values: [rows[person.representedBy] ?? null, row],
      });
    }
    const intervals = person.intervals ?? ((person.outcome ?? 'attended') === 'attended' ? [{}] : []);
    intervals.forEach(({ arrived, left, place }, j) => {
      insertRow(db, 'attendance_interval', {
        attendance_id: row,
        position: `a${j}`,
        arrived: arrived ?? null,
        departed: left ?? null,
        place: place ?? 'room',
      });
    });
  });
}
