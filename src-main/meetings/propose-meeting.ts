import { RegisterError } from '../../src-shared/contract/errors.ts';
import { type AgendaItem, NO_LINKS } from '../../src-shared/domain/agenda-item.ts';
import { type Bilingual, type IsoDate, assertNever } from '../../src-shared/domain/common.ts';
import type { Meeting, MeetingKind, MeetingRef } from '../../src-shared/domain/meeting.ts';
import type { MeetingProposal, ProposedLine } from '../../src-shared/domain/meeting-proposal.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import { isDraft } from '../../src-shared/domain/minutes.ts';
import { titleOfAction } from '../actions/action-title.ts';
import { currentOwners } from '../actions/actions-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sql } from '../database/sql.ts';
import { placesOf, refOf } from './agenda-links.ts';
import { type PlacedLine, isForArising, lineOfItem, nextItem, placeOfLeftovers } from './agenda-places.ts';
import { getAgendaItem, listAgenda } from './agenda-store.ts';
import { membersOn } from './attendance-store.ts';
import { type MeetingRefColumns, meetingRefOf, sqlMeetingRef } from './meeting-ref.ts';
import { type MeetingColumns, getMeeting, meetingOf } from './meetings-store.ts';
import { suggestMeeting } from './suggest-meeting.ts';
import { listTemplates } from './templates-store.ts';
import { textsOf } from '../word/texts.ts';

/** More matters arising than this are not all ticked: those that are not due yet can wait. */
const MANY_ACTIONS = 12;

/** The agenda of the previous meeting, as lines to choose as a template. */
const AS_PREVIOUS = 'previous';

/**
 * A new meeting as it can be made: number, day, time and place follow from the meetings before; the agenda from a
 * template (or the previous agenda), with minutes to adopt, matters arising and deferred items in their places.
 */
export function proposeMeeting(
  db: ReadableDatabase,
  wish: { kind: MeetingKind; previousId?: string | null | undefined; template: string | null },
  today: IsoDate,
  timeZone: string,
): MeetingProposal {
  const fields = suggestMeeting(db, wish.kind, today, timeZone);
  const previous =
    wish.previousId === undefined
      ? latestOfKind(db, wish.kind)
      : wish.previousId === null
        ? null
        : getMeeting(db, wish.previousId);
  return {
    fields,
    previous: previous && refOf(previous),
    lines: linesOf(db, templateLines(db, wish.template, previous), previous, fields.date),
    invitees: {
      previous: previous ? invitedTo(db, previous.id).length : 0,
      members: membersOn(db, fields.date).length,
    },
  };
}

function latestOfKind(db: ReadableDatabase, kind: MeetingKind): Meeting | null {
  const row = db.one<MeetingColumns>(
    sql`SELECT * FROM meeting WHERE kind = ${kind} AND state <> 'cancelled'
        ORDER BY date DESC, start_time DESC LIMIT 1`,
  );
  return row ? meetingOf(row) : null;
}

/** Who was invited to a meeting. */
export function invitedTo(db: ReadableDatabase, meetingId: string): string[] {
  return db
    .all<{ person_id: string }>(
      sql`SELECT person_id FROM attendance WHERE meeting_id = ${meetingId} AND invited = 1 ORDER BY id`,
    )
    .map((row) => row.person_id);
}

type Base = PlacedLine;

function templateLines(db: ReadableDatabase, ref: string | null, previous: Meeting | null): Base[] {
  if (ref === null) return [];
  if (ref === AS_PREVIOUS) {
    return previous === null ? [] : linesOfAgenda(listAgenda(db, previous.id)).map(withArising);
  }
  const template = listTemplates(db).find((each) => each.ref === ref);
  if (template === undefined) throw new RegisterError('not-found', `No template ${ref}`);
  return template.lines.map((line) => withArising({ ...line, presenters: [], topicId: null }));
}

/** "Matters arising" that was typed by hand is what it says. */
const withArising = (line: Base): Base => (isForArising(line) ? { ...line, kind: 'matters-arising' } : line);

/** An agenda to be taken over: not its matters arising, nor what was carried to it or put off, those are looked for anew. */
function linesOfAgenda(items: readonly AgendaItem[]): Base[] {
  const arising = new Set(items.filter((item) => isForArising(lineOfItem(item))).map((item) => item.id));
  return items
    .filter(
      (item) =>
        item.carriedFromId === null &&
        item.outcome !== 'deferred' &&
        !(item.parentId !== null && arising.has(item.parentId)),
    )
    .map(lineOfItem);
}

/** Puts what the earlier meetings left to do into the lines of a template. */
function linesOf(
  db: ReadableDatabase,
  base: readonly Base[],
  previous: Meeting | null,
  day: IsoDate,
): ProposedLine[] {
  const deferred = previous === null ? [] : deferredLines(db, day);
  const arising = base.findIndex((line) => line.kind === 'matters-arising');
  // Under matters arising come the actions, and behind them what was put off.
  const place = arising === -1 ? placeOfLeftovers(base) : nextItem(base, arising);
  const linesFor = (line: Base): ProposedLine[] => {
    switch (line.kind) {
      case 'minutes-adoption':
        return adoptionLines(db, line, previous, day);
      case 'matters-arising':
        return arisingLines(db, line, previous, day);
      case 'item':
        return [{ ...NO_LINKS_OF_LINE, ...line, on: true, reason: { kind: 'template' } }];
      default:
        return assertNever(line.kind);
    }
  };
  return [...base.slice(0, place).flatMap(linesFor), ...deferred, ...base.slice(place).flatMap(linesFor)];
}

const NO_LINKS_OF_LINE = {
  kind: NO_LINKS.kind,
  minutesOfId: null,
  topicId: null,
  carriedFromId: null,
} as const;

/** "Minutes of the 6th meeting". */
const minutesTitle = ({ kind, ordinal }: MeetingRef): Bilingual => ({
  en: `Minutes of the ${textsOf('en').meetingNumber[kind](ordinal)}`,
  km: `កំណត់ហេតុ${textsOf('km').meetingNumber[kind](ordinal)}`,
});

/** The minutes of the previous meeting, and older ones of its kind that nobody adopted. */
function adoptionLines(
  db: ReadableDatabase,
  base: Base,
  previous: Meeting | null,
  day: IsoDate,
): ProposedLine[] {
  if (previous === null) return [];
  const rows = db.all<MeetingRefColumns & { state: Meeting['state']; minutesState: MinutesState }>(sql`
    SELECT ${sqlMeetingRef('m')}, m.state, coalesce(s.state, 'drafting') AS minutesState
    FROM meeting AS m LEFT JOIN minutes AS s ON s.meeting_id = m.id
    WHERE m.kind = ${previous.kind} AND m.state <> 'cancelled' AND m.date <= ${day}
    ORDER BY m.date, m.start_time, m.id`);
  return rows
    .filter((row) => row.meeting_id === previous.id || (row.state !== 'planned' && isDraft(row.minutesState)))
    .map((row) => {
      const { minutesState } = row;
      const meeting = meetingRefOf(row);
      return {
        ...base,
        ...NO_LINKS_OF_LINE,
        kind: 'minutes-adoption',
        minutesOfId: meeting.id,
        title: minutesTitle(meeting),
        on: isDraft(minutesState),
        reason: { kind: 'minutes', meeting, minutesState },
      };
    });
}

interface ActionRow {
  id: string;
  code: string;
  body: string;
  due: IsoDate | null;
  topic_id: string | null;
}

/** Matters arising: one item, and under it every action of earlier meetings that is not done. */
function arisingLines(
  db: ReadableDatabase,
  base: Base,
  previous: Meeting | null,
  day: IsoDate,
): ProposedLine[] {
  const rows =
    previous === null
      ? []
      : db.all<ActionRow>(sql`
          SELECT a.id, a.code, e.body, coalesce(a.revised_due_date, a.due_date) AS due, i.topic_id
          FROM action AS a JOIN minutes_entry AS e ON e.id = a.entry_id
          JOIN agenda_item AS i ON i.id = e.agenda_item_id JOIN meeting AS m ON m.id = a.meeting_id
          WHERE a.state IN ('open', 'in-progress') AND m.date <= ${day}
          ORDER BY coalesce(a.revised_due_date, a.due_date, '9999'), m.date, a.ordinal`);
  const owners = currentOwners(db, sql`(SELECT id FROM action WHERE state IN ('open', 'in-progress'))`);
  return [
    {
      ...base,
      ...NO_LINKS_OF_LINE,
      kind: 'matters-arising',
      on: rows.length > 0,
      reason: { kind: 'matters-arising', count: rows.length },
    },
    ...rows.map((row): ProposedLine => ({
      ...NO_LINKS_OF_LINE,
      kind: 'matters-arising',
      level: 2,
      title: titleOfAction(row),
      purpose: 'information',
      minutes: 0,
      presenters: owners.get(row.id) ?? [],
      topicId: row.topic_id,
      on: rows.length <= MANY_ACTIONS || (row.due !== null && row.due <= day),
      reason: {
        kind: 'action',
        id: row.id,
        code: row.code,
        owners: owners.get(row.id) ?? [],
        dueDate: row.due,
        overdue: row.due !== null && row.due < day,
      },
    })),
  ];
}

/** Items that were deferred, and that no meeting has taken up since. */
function deferredLines(db: ReadableDatabase, day: IsoDate): ProposedLine[] {
  const ids = db
    .all<{ id: string }>(sql`
      SELECT i.id FROM agenda_item AS i JOIN meeting AS m ON m.id = i.meeting_id
      WHERE i.outcome = 'deferred' AND m.state <> 'cancelled' AND m.date <= ${day}
        AND NOT EXISTS (
          SELECT 1 FROM agenda_item AS n JOIN meeting AS l ON l.id = n.meeting_id
          WHERE n.carried_from_id = i.id AND l.state <> 'cancelled')
      ORDER BY m.date, m.start_time, i.position, i.id`)
    .map((row) => row.id);
  const places = placesOf(db, ids);
  return ids.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const item = listAgenda(db, place.meeting.id).find((each) => each.id === id) ?? getAgendaItem(db, id);
    const papers = db.one<{ n: number }>(sql`SELECT count(*) AS n FROM paper WHERE agenda_item_id = ${id}`);
    return [
      {
        ...NO_LINKS_OF_LINE,
        level: 1,
        title: item.title,
        purpose: item.purpose,
        minutes: item.minutes,
        presenters: item.presenters,
        topicId: item.topicId,
        carriedFromId: id,
        on: true,
        reason: {
          kind: 'deferred',
          meeting: place.meeting,
          number: place.number,
          outcome: item.outcome,
          papers: papers?.n ?? 0,
        },
      } satisfies ProposedLine,
    ];
  });
}
