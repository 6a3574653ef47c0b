import { agendaClock } from '../../src-shared/domain/agenda-item.ts';
import { type Bilingual, type Instant, type Language, inLanguage } from '../../src-shared/domain/common.ts';
import type { Meeting } from '../../src-shared/domain/meeting.ts';
import { bodyNameOn } from '../../src-shared/domain/body.ts';
import { getBody } from '../body/body-store.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { sqlHolds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { safeFileName } from '../file-names.ts';
import { listAgenda } from '../meetings/agenda-store.ts';
import { getMeeting } from '../meetings/meetings-store.ts';
import { clock, digits } from '../word/dates.ts';
import { textsOf } from '../word/texts.ts';

/** Somebody with an address to write to. */
interface Mailbox {
  name: string;
  email: string;
}

/** Everything a calendar says of a meeting, in one language. */
export interface Invitation {
  id: string;
  /** One more with every change of the meeting, its agenda or its list: calendars keep the newest. */
  sequence: number;
  changedAt: Instant;
  meeting: Pick<Meeting, 'date' | 'start' | 'end' | 'timeZone' | 'onlineLink'>;
  state: 'confirmed' | 'tentative' | 'cancelled';
  title: string;
  place: string;
  description: string;
  /** Who calls the meeting, as far as an address is known: the chair, else a secretary. */
  organizer: Mailbox | null;
  fileName: string;
}

const WORDS: Record<Language, { agenda: string; online: string; invitation: string }> = {
  en: { agenda: 'Agenda', online: 'Online', invitation: 'Invitation' },
  km: { agenda: 'របៀបវារៈ', online: 'តាមអនឡាញ', invitation: 'លិខិតអញ្ជើញ' },
};

/** Reads what an invitation says. @throws RegisterError 'not-found' */
export function gatherInvitation(db: ReadableDatabase, meetingId: string, language: Language): Invitation {
  const meeting = getMeeting(db, meetingId);
  const words = WORDS[language];
  const said = (text: Bilingual) => inLanguage(text, language);
  const number = textsOf(language).meetingNumber[meeting.kind](meeting.ordinal);
  const body = getBody(db);
  const group = body.shortName || said(bodyNameOn(body.names, meeting.date).name);
  const title = said(meeting.title);
  const agenda = agendaText(db, meeting, language);
  const online = meeting.mode === 'in-person' ? '' : meeting.onlineLink;
  return {
    id: meeting.id,
    ...changesOf(db, meetingId),
    meeting,
    state:
      meeting.state === 'cancelled' ? 'cancelled' : meeting.state === 'planned' ? 'tentative' : 'confirmed',
    title: [group && `${group}:`, number, title && `– ${title}`].filter(Boolean).join(' '),
    place: said(meeting.venue) || (online && words.online),
    description: [
      ...(online ? [`${words.online}: ${online}`] : []),
      ...(agenda.length > 0 ? [`${words.agenda}:`, ...agenda] : []),
    ].join('\n'),
    organizer: organizerOf(db, meeting, language),
    fileName: safeFileName([words.invitation, number, meeting.date].join(' - '), '.ics'),
  };
}

/** "09:05 2 Minutes of the 6th meeting", a line for each item. */
function agendaText(db: ReadableDatabase, meeting: Meeting, language: Language): string[] {
  return agendaClock(meeting, listAgenda(db, meeting.id)).lines.map(
    ({ item, number, clock: at, level }) =>
      `${level === 2 ? '    ' : ''}${clock(at, language)}  ${digits(number, language)}  ${inLanguage(item.title, language)}`,
  );
}

/** How often, and when last, anything that an invitation says was changed. Undoing is a change too. */
function changesOf(db: ReadableDatabase, id: string): Pick<Invitation, 'sequence' | 'changedAt'> {
  // By the log alone, so that the count never falls: an item that was removed was added once, too.
  const row = db.one<{ n: number; at: string | null }>(sql`
    SELECT count(*) AS n, max(at) AS at FROM change WHERE id IN (
      SELECT change_id FROM operation WHERE table_name = 'meeting' AND row_id = ${id}
      UNION
      SELECT change_id FROM operation WHERE table_name IN ('agenda_item', 'attendance') AND row_id IN (
        SELECT row_id FROM operation
        WHERE table_name IN ('agenda_item', 'attendance') AND action IN ('insert', 'delete')
          AND value ->> '$.meeting_id' = ${id}))`);
  return { sequence: Math.max(0, (row?.n ?? 1) - 1), changedAt: row?.at ?? new Date(0).toISOString() };
}

/** The chair, else whoever is secretary of the meeting or of the group on the day; null: no address is known. */
function organizerOf(db: ReadableDatabase, meeting: Meeting, language: Language): Mailbox | null {
  const row = db.one<{ name_en: string; name_km: string; email: string }>(sql`
    SELECT p.name_en, p.name_km, p.email FROM person AS p
    WHERE p.email LIKE '%_@_%' AND (p.id = ${meeting.chairId} OR p.id IN (
      SELECT person_id FROM attendance WHERE meeting_id = ${meeting.id} AND capacity = 'secretary'
      UNION
      SELECT m.person_id FROM membership AS m
      WHERE m.role = 'secretary' AND m.person_id IS NOT NULL AND ${sqlHolds('m', meeting.date)}))
    ORDER BY p.id IS ${meeting.chairId} DESC, p.name_en, p.name_km, p.id LIMIT 1`);
  if (row === undefined) return null;
  return { name: inLanguage({ en: row.name_en, km: row.name_km }, language), email: row.email.trim() };
}
