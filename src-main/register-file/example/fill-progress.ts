import type { ExampleMeeting } from '../../../resources/example/notation.ts';
import { type ExampleUpdate, supersedes, updates } from '../../../resources/example/progress.ts';
import type { ActionState } from '../../../src-shared/domain/action.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import { type ExampleRows, positioned } from './example-rows.ts';

/** Who wrote the updates of the example: no person is named in it. */
const AUTHOR = 'Secretariat';

/** An action as its meeting left it. */
export interface ExampleAction {
  code: string;
  meeting: ExampleMeeting;
  due: IsoDate;
  /** As it stands in the end. */
  state: ActionState;
  owners: readonly string[];
}

const isClosed = (state: ActionState) => state === 'done' || state === 'cancelled';

/** What became of the actions after their meetings, and which decisions later ones replaced. */
export function fillProgress(rows: ExampleRows, actions: readonly ExampleAction[]): void {
  actions.forEach((action, i) => {
    const reported = updates[action.code];
    const told = reported ?? (isClosed(action.state) ? [closing(action, i)] : []);
    told.forEach((update, place) => {
      fillUpdate(rows, action, update, `${action.code}-${place + 1}`);
    });
    const last = told.findLast((update) => update.state !== undefined)?.state ?? 'open';
    if (last !== action.state) throw new Error(`The updates of ${action.code} end in ${last}`);
    const closed = told.findLast((update) => update.state !== undefined && isClosed(update.state));
    if (closed) rows.set('action', action.code, 'closed_on', closed.on);
    const moved = told.findLast((update) => update.due !== undefined)?.due;
    if (moved !== undefined) rows.set('action', action.code, 'revised_due_date', moved);
    const handedTo = told.findLast((update) => update.owners !== undefined)?.owners;
    if (handedTo) handOver(rows, action, handedTo);
  });
  for (const [later, earlier] of Object.entries(supersedes)) {
    for (const code of earlier) {
      rows.add('decision_supersedes', `${later}-${code}`, '2021-09-01', {
        decision_id: rows.idOf('decision', later),
        superseded_id: rows.idOf('decision', code),
      });
    }
  }
}

/** Done in time and without a word. */
const closing = ({ due, state }: ExampleAction, i: number): ExampleUpdate => ({
  on: addDays(due, -(i % 4)),
  text: '',
  state,
});

function fillUpdate(rows: ExampleRows, action: ExampleAction, update: ExampleUpdate, key: string): void {
  const id = rows.add('action_update', key, update.on, {
    action_id: rows.idOf('action', action.code),
    on_date: update.on,
    meeting_id: update.at === undefined ? null : rows.idOf('meeting', `working-group-${update.at}`),
    kind: update.delay ? 'delay' : 'note',
    state: update.state ?? null,
    due_date: update.due ?? null,
    text: update.text,
    author: AUTHOR,
  });
  for (const { part, position } of positioned(update.owners ?? [])) {
    rows.add('action_update_owner', `${key}-${part}`, update.on, {
      update_id: id,
      position,
      ...rows.party(part),
    });
  }
}

/** The minutes go on naming whom they named. */
function handOver(
  rows: ExampleRows,
  action: ExampleAction,
  owners: NonNullable<ExampleUpdate['owners']>,
): void {
  const now: readonly string[] = owners;
  for (const owner of action.owners) {
    if (!now.includes(owner)) rows.set('action_owner', `${action.code}-${owner}`, 'current', 0);
  }
  // Behind those of the minutes, which are at most a few: "b" sorts after every position of theirs.
  owners
    .filter((owner) => !action.owners.includes(owner))
    .forEach((owner, i) => {
      rows.add('action_owner', `${action.code}-${owner}`, action.meeting.date, {
        action_id: rows.idOf('action', action.code),
        position: `b0${i}`,
        ...rows.party(owner),
        minuted: 0,
        current: 1,
      });
    });
}
