import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type PartyRef, assertNever } from '../../src-shared/domain/common.ts';
import type { Action } from '../../src-shared/domain/action.ts';
import type { Decision } from '../../src-shared/domain/decision.ts';
import {
  type Entry,
  type EntryChanges,
  type EntryType,
  type MinutesState,
  minutesCanBeEdited,
} from '../../src-shared/domain/minutes.ts';
import type { RichText } from '../../src-shared/domain/rich-text.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { type PartyColumns, partiesMustExist, partyOf, sqlParty } from '../database/party-lists.ts';
import { type Placed, READING_ORDER, positionAfter, positionOfMove } from '../database/position.ts';
import { deleteRow, found, insertRow, updateRow } from '../database/rows.ts';
import { type Sql, sql } from '../database/sql.ts';
import { addAction, currentOwners, minutedOwners, updateAction } from '../actions/actions-store.ts';
import { addDecision, updateDecision } from '../decisions/decisions-store.ts';
import { type InputColumns, addInput, inputOf, updateInput } from './inputs-store.ts';
import { supersessionsOf } from '../decisions/supersession.ts';

interface EntryColumns extends PartyColumns, InputColumns {
  id: string;
  meeting_id: string;
  agenda_item_id: string;
  position: string;
  type: EntryType;
  body: string;
  decision_id: string | null;
  decision_code: string | null;
  decision_kind: Decision['kind'] | null;
  action_id: string | null;
  action_code: string | null;
  due_date: string | null;
  revised_due_date: string | null;
  priority: Action['priority'] | null;
  action_state: Action['state'] | null;
}

/** What belongs to an entry besides its row: owners of an action, what a decision replaces. */
interface Parts {
  minuted: Map<string, Action['owners']>;
  current: Map<string, Action['owners']>;
  supersessions: ReturnType<typeof supersessionsOf>;
}

const NONE: Parts['supersessions'] = { supersedes: () => [], supersededBy: () => [] };

const decisionOf = (row: EntryColumns, { supersessions }: Parts): Decision | null =>
  row.decision_id === null
    ? null
    : {
        id: row.decision_id,
        code: row.decision_code ?? '',
        kind: row.decision_kind ?? 'decision',
        supersedes: supersessions.supersedes(row.decision_id),
        supersededBy: supersessions.supersededBy(row.decision_id),
      };

const actionOf = (row: EntryColumns, { minuted, current }: Parts): Action | null =>
  row.action_id === null
    ? null
    : {
        id: row.action_id,
        code: row.action_code ?? '',
        owners: minuted.get(row.action_id) ?? [],
        currentOwners: current.get(row.action_id) ?? [],
        dueDate: row.due_date,
        revisedDueDate: row.revised_due_date,
        priority: row.priority ?? 'normal',
        state: row.action_state ?? 'open',
      };

const entryOf = (row: EntryColumns, parts: Parts): Entry => ({
  id: row.id,
  meetingId: row.meeting_id,
  agendaItemId: row.agenda_item_id,
  position: row.position,
  type: row.type,
  // Only texts that passed the schema are ever written.
  body: JSON.parse(row.body) as RichText,
  speaker: partyOf(row),
  decision: decisionOf(row, parts),
  action: actionOf(row, parts),
  input: inputOf(row),
});

/** Entries `e` in the order the minutes are read. */
function readEntries(db: ReadableDatabase, which: Sql): Entry[] {
  const rows = db.all<EntryColumns>(sql`
    SELECT e.id, e.meeting_id, e.agenda_item_id, e.position, e.type, e.body,
      d.id AS decision_id, d.code AS decision_code, d.kind AS decision_kind,
      a.id AS action_id, a.code AS action_code, a.due_date, a.revised_due_date, a.priority, a.state AS action_state,
      n.id AS input_id, n.code AS input_code, n.type AS input_type, n.document, n.clause, n.proposed_change,
      ${sqlParty('p', 'o')}
    FROM minutes_entry AS e
    JOIN agenda_item AS i ON i.id = e.agenda_item_id
    LEFT JOIN agenda_item AS above ON above.id = i.parent_id
    LEFT JOIN decision AS d ON d.entry_id = e.id
    LEFT JOIN action AS a ON a.entry_id = e.id
    LEFT JOIN input AS n ON n.entry_id = e.id
    LEFT JOIN person AS p ON p.id = e.speaker_person_id
    LEFT JOIN organisation AS o ON o.id = e.speaker_organisation_id
    WHERE ${which}
    ORDER BY ${READING_ORDER}, e.position, e.id`);
  const actions = sql`(SELECT a.id FROM action AS a JOIN minutes_entry AS e ON e.id = a.entry_id WHERE ${which})`;
  const decisions = sql`(SELECT d.id FROM decision AS d JOIN minutes_entry AS e ON e.id = d.entry_id WHERE ${which})`;
  // Each save of what is typed reads its entry: what most entries have not is not asked for.
  const owned = rows.some((row) => row.action_id !== null);
  const decided = rows.some((row) => row.decision_id !== null);
  const parts: Parts = {
    minuted: owned ? minutedOwners(db, actions) : new Map(),
    current: owned ? currentOwners(db, actions) : new Map(),
    supersessions: decided ? supersessionsOf(db, decisions) : NONE,
  };
  return rows.map((row) => entryOf(row, parts));
}

/** One entry. @throws RegisterError 'not-found' */
function getEntry(db: ReadableDatabase, id: string): Entry {
  return found(readEntries(db, sql`e.id = ${id}`)[0], 'minutes_entry', id);
}

/** The entries of a meeting as they are read. */
export const entriesOfMeeting = (db: ReadableDatabase, meetingId: string): Entry[] =>
  readEntries(db, sql`e.meeting_id = ${meetingId}`);

/** @throws RegisterError 'frozen' once the minutes were circulated */
function mustBeOpen(db: ReadableDatabase, meetingId: string): void {
  const row = db.one<{ state: MinutesState }>(sql`SELECT state FROM minutes WHERE meeting_id = ${meetingId}`);
  const { state } = found(row, 'minutes', meetingId);
  if (!minutesCanBeEdited(state)) throw new RegisterError('frozen', `The minutes are ${state}`);
}

/** An entry that may be changed. */
function openEntry(db: ReadableDatabase, id: string): Entry {
  const entry = getEntry(db, id);
  mustBeOpen(db, entry.meetingId);
  return entry;
}

function meetingOfItem(db: ReadableDatabase, agendaItemId: string): string {
  const item = db.one<{ meeting_id: string }>(
    sql`SELECT meeting_id FROM agenda_item WHERE id = ${agendaItemId}`,
  );
  return found(item, 'agenda_item', agendaItemId).meeting_id;
}

function meetingOfEntry(db: ReadableDatabase, id: string): string {
  const entry = db.one<{ meeting_id: string }>(sql`SELECT meeting_id FROM minutes_entry WHERE id = ${id}`);
  return found(entry, 'minutes_entry', id).meeting_id;
}

const siblingsOf = (db: ReadableDatabase, agendaItemId: string) =>
  db.all<Placed>(
    sql`SELECT id, position FROM minutes_entry WHERE agenda_item_id = ${agendaItemId} ORDER BY position, id`,
  );

function speakerColumns(db: ReadableDatabase, speaker: PartyRef | null | undefined) {
  if (speaker === undefined) return {};
  if (speaker !== null) partiesMustExist(db, [speaker]);
  return {
    speaker_person_id: speaker?.kind === 'person' ? speaker.id : null,
    speaker_organisation_id: speaker?.kind === 'organisation' ? speaker.id : null,
  };
}

/** What goes with an entry because of its type. */
function addPart(db: WritableDatabase, type: EntryType, entryId: string, meetingId: string): void {
  switch (type) {
    case 'discussion':
      return;
    case 'decision':
      addDecision(db, entryId, meetingId);
      return;
    case 'action':
      addAction(db, entryId, meetingId);
      return;
    case 'input':
      addInput(db, entryId, meetingId);
      return;
    default:
      assertNever(type);
  }
}

/** Adds an entry behind another one of the same item; a decision, action or input gets the next code. */
export function addEntry(
  db: WritableDatabase,
  input: {
    agendaItemId: string;
    after: string | null;
    type: EntryType;
    body: RichText;
    speaker: PartyRef | null;
  },
): Entry {
  const meetingId = meetingOfItem(db, input.agendaItemId);
  mustBeOpen(db, meetingId);
  const id = insertRow(db, 'minutes_entry', {
    meeting_id: meetingId,
    agenda_item_id: input.agendaItemId,
    position: positionAfter(siblingsOf(db, input.agendaItemId), input.after),
    type: input.type,
    body: JSON.stringify(input.body),
    ...speakerColumns(db, input.speaker),
  });
  addPart(db, input.type, id, meetingId);
  return getEntry(db, id);
}

/** Changes an entry in place. @throws RegisterError 'not-allowed' for a part that its type has not */
export function updateEntry(db: WritableDatabase, id: string, changes: EntryChanges): Entry {
  mustBeOpen(db, meetingOfEntry(db, id));
  updateRow(db, 'minutes_entry', id, {
    body: changes.body && JSON.stringify(changes.body),
    ...speakerColumns(db, changes.speaker),
  });
  // Every save of what is typed comes here: the parts are looked at only when one of them changes.
  if (changes.decision || changes.action || changes.input) updateParts(db, getEntry(db, id), changes);
  return getEntry(db, id);
}

function updateParts(db: WritableDatabase, entry: Entry, changes: EntryChanges): void {
  if (changes.decision) {
    if (entry.decision === null) throw new RegisterError('not-allowed', 'The entry is no decision');
    updateDecision(db, entry.decision.id, changes.decision);
  }
  if (changes.action) {
    if (entry.action === null) throw new RegisterError('not-allowed', 'The entry is no action');
    updateAction(db, entry.action.id, changes.action);
  }
  if (changes.input) {
    if (entry.input === null) throw new RegisterError('not-allowed', 'The entry is no input');
    updateInput(db, entry.input.id, changes.input);
  }
}

/** Makes an entry one of another type: what belonged to the old one goes (undo brings it back). */
export function setEntryType(db: WritableDatabase, id: string, type: EntryType): Entry {
  const entry = openEntry(db, id);
  if (entry.type === type) return entry;
  updateRow(db, 'minutes_entry', id, { type });
  if (entry.decision) deleteRow(db, 'decision', entry.decision.id);
  if (entry.action) deleteRow(db, 'action', entry.action.id);
  if (entry.input) deleteRow(db, 'input', entry.input.id);
  addPart(db, type, id, entry.meetingId);
  return getEntry(db, id);
}

/** Moves an entry behind another one, under the same item or another of the meeting; no other row changes. */
export function moveEntry(
  db: WritableDatabase,
  id: string,
  to: { agendaItemId: string; after: string | null },
): Entry {
  const entry = openEntry(db, id);
  if (meetingOfItem(db, to.agendaItemId) !== entry.meetingId) {
    throw new RegisterError('not-allowed', 'An entry stays in its meeting');
  }
  const position = positionOfMove(siblingsOf(db, to.agendaItemId), id, to.after);
  if (position !== undefined) {
    updateRow(db, 'minutes_entry', id, { agenda_item_id: to.agendaItemId, position });
  }
  return entry;
}

/** Removes an entry with its decision, action or input; answers it as it was. */
export function removeEntry(db: WritableDatabase, id: string): Entry {
  const entry = openEntry(db, id);
  deleteRow(db, 'minutes_entry', id);
  return entry;
}
