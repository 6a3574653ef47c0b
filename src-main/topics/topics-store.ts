import type { ActionState } from '../../src-shared/domain/action.ts';
import type { ItemOutcome } from '../../src-shared/domain/agenda-item.ts';
import type { Bilingual, IsoDate, Party } from '../../src-shared/domain/common.ts';
import type { DecisionKind } from '../../src-shared/domain/decision.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import type { EntryType } from '../../src-shared/domain/minutes.ts';
import { type RichText, plainText } from '../../src-shared/domain/rich-text.ts';
import type { Topic, TopicFields, TopicItem, TopicRow } from '../../src-shared/domain/topic.ts';
import { currentOwners } from '../actions/actions-store.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type PartyColumns, partyOf, sqlParty } from '../database/party-lists.ts';
import { READING_ORDER } from '../database/position.ts';
import {
  type Changes,
  type Columns,
  compareTexts,
  deleteRow,
  found,
  insertRow,
  updateRow,
} from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { groupedBy } from '../grouped-by.ts';
import { numbersOfItems } from '../meetings/agenda-numbers.ts';

interface TopicColumns {
  id: string;
  title_en: string;
  title_km: string;
  note: string;
  state: Topic['state'];
}

const topicOf = (row: TopicColumns): Topic => ({
  id: row.id,
  title: { en: row.title_en, km: row.title_km },
  note: row.note,
  state: row.state,
});

const topicColumns = (fields: Changes<TopicFields>): Columns => ({
  title_en: fields.title?.en,
  title_km: fields.title?.km,
  note: fields.note,
  state: fields.state,
});

/** Every topic, with how much there is of it, in the order of their titles. */
export function listTopics(db: ReadableDatabase): TopicRow[] {
  const rows = db.all<
    TopicColumns & Pick<TopicRow, 'items' | 'decisions' | 'actions' | 'openActions' | 'lastDate'>
  >(sql`
    SELECT t.*, count(i.id) AS items, max(m.date) AS lastDate,
      (SELECT count(*) FROM decision AS d JOIN minutes_entry AS e ON e.id = d.entry_id
        JOIN agenda_item AS x ON x.id = e.agenda_item_id WHERE x.topic_id = t.id) AS decisions,
      (SELECT count(*) FROM action AS a JOIN minutes_entry AS e ON e.id = a.entry_id
        JOIN agenda_item AS x ON x.id = e.agenda_item_id WHERE x.topic_id = t.id) AS actions,
      (SELECT count(*) FROM action AS a JOIN minutes_entry AS e ON e.id = a.entry_id
        JOIN agenda_item AS x ON x.id = e.agenda_item_id
        WHERE x.topic_id = t.id AND a.state IN ('open', 'in-progress')) AS openActions
    FROM topic AS t LEFT JOIN agenda_item AS i ON i.topic_id = t.id
    LEFT JOIN meeting AS m ON m.id = i.meeting_id GROUP BY t.id`);
  return rows
    .map((row) => ({
      ...topicOf(row),
      items: row.items,
      decisions: row.decisions,
      actions: row.actions,
      openActions: row.openActions,
      lastDate: row.lastDate,
    }))
    .toSorted((a, b) => compareTexts(a.title, b.title));
}

/** One topic. @throws RegisterError 'not-found' */
export function getTopic(db: ReadableDatabase, id: string): Topic {
  return topicOf(found(db.one<TopicColumns>(sql`SELECT * FROM topic WHERE id = ${id}`), 'topic', id));
}

interface ItemRow {
  id: string;
  title_en: string;
  title_km: string;
  outcome: ItemOutcome;
  meeting_id: string;
  kind: Meeting['kind'];
  ordinal: number;
  date: IsoDate;
  state: Meeting['state'];
}

interface EntryRow extends PartyColumns {
  id: string;
  item_id: string;
  type: EntryType;
  body: string;
  decision_code: string | null;
  decision_kind: DecisionKind | null;
  action_id: string | null;
  action_code: string | null;
  action_state: ActionState | null;
  due: IsoDate | null;
}

/** Every item of a topic with what was said, decided and to be done, the oldest meeting first. */
export function itemsOfTopic(db: ReadableDatabase, topicId: string): TopicItem[] {
  const rows = db.all<ItemRow>(sql`
    SELECT i.id, i.title_en, i.title_km, i.outcome, m.id AS meeting_id, m.kind, m.ordinal, m.date, m.state
    FROM agenda_item AS i JOIN meeting AS m ON m.id = i.meeting_id
    LEFT JOIN agenda_item AS above ON above.id = i.parent_id
    WHERE i.topic_id = ${topicId} ORDER BY m.date, m.start_time, m.id, ${READING_ORDER}`);
  const entries = groupedBy(entriesOfTopic(db, topicId), (entry) => entry.item_id);
  const owners = currentOwners(
    db,
    sql`(SELECT a.id FROM action AS a JOIN minutes_entry AS e ON e.id = a.entry_id
         JOIN agenda_item AS i ON i.id = e.agenda_item_id WHERE i.topic_id = ${topicId})`,
  );
  const numbers = new Map<string, Map<string, string>>();
  const numberOf = (row: ItemRow) => {
    const known = numbers.get(row.meeting_id) ?? numbersOfItems(db, row.meeting_id);
    numbers.set(row.meeting_id, known);
    return known.get(row.id) ?? '';
  };
  return rows.map((row) => ({
    id: row.id,
    number: numberOf(row),
    title: { en: row.title_en, km: row.title_km },
    outcome: row.outcome,
    meeting: { id: row.meeting_id, kind: row.kind, ordinal: row.ordinal, date: row.date, state: row.state },
    ...sorted(entries.get(row.id) ?? [], owners),
  }));
}

function entriesOfTopic(db: ReadableDatabase, topicId: string): EntryRow[] {
  return db.all<EntryRow>(sql`
    SELECT e.id, e.agenda_item_id AS item_id, e.type, e.body, d.code AS decision_code, d.kind AS decision_kind,
      a.id AS action_id, a.code AS action_code, a.state AS action_state,
      coalesce(a.revised_due_date, a.due_date) AS due, ${sqlParty('p', 'o')}
    FROM minutes_entry AS e JOIN agenda_item AS i ON i.id = e.agenda_item_id
    LEFT JOIN decision AS d ON d.entry_id = e.id LEFT JOIN action AS a ON a.entry_id = e.id
    LEFT JOIN person AS p ON p.id = e.speaker_person_id
    LEFT JOIN organisation AS o ON o.id = e.speaker_organisation_id
    WHERE i.topic_id = ${topicId} ORDER BY e.position, e.id`);
}

/** Entries of one item by what they are. */
function sorted(
  entries: readonly EntryRow[],
  owners: ReadonlyMap<string, Party[]>,
): Pick<TopicItem, 'said' | 'decisions' | 'actions'> {
  const result: Pick<TopicItem, 'said' | 'decisions' | 'actions'> = { said: [], decisions: [], actions: [] };
  for (const entry of entries) {
    const text = plainText(JSON.parse(entry.body) as RichText).trim();
    if (entry.decision_code !== null && entry.decision_kind !== null) {
      result.decisions.push({ id: entry.id, code: entry.decision_code, text, kind: entry.decision_kind });
    } else if (entry.action_code !== null && entry.action_state !== null) {
      result.actions.push({
        id: entry.id,
        code: entry.action_code,
        text,
        state: entry.action_state,
        dueDate: entry.due,
        owners: owners.get(entry.action_id ?? '') ?? [],
      });
    } else result.said.push({ id: entry.id, code: '', text, speaker: partyOf(entry) });
  }
  return result;
}

/** Adds a topic; answers its id. */
export function createTopic(db: WritableDatabase, title: Bilingual): string {
  return insertRow(db, 'topic', topicColumns({ title }));
}

/** Changes a topic; answers it as it is then. */
export function updateTopic(db: WritableDatabase, id: string, changes: Changes<TopicFields>): Topic {
  updateRow(db, 'topic', id, topicColumns(changes));
  return getTopic(db, id);
}

/** Removes a topic; its items stay. Answers it as it was. */
export function removeTopic(db: WritableDatabase, id: string): Topic {
  const topic = getTopic(db, id);
  deleteRow(db, 'topic', id);
  return topic;
}
