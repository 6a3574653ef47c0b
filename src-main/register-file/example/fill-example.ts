import { body } from '../../../resources/example/body.ts';
import { meetings } from '../../../resources/example/meetings/index.ts';
import { memberships } from '../../../resources/example/memberships.ts';
import type {
  ExampleMembership,
  ExampleOrganisation,
  ExamplePerson,
} from '../../../resources/example/notation.ts';
import { organisations } from '../../../resources/example/organisations.ts';
import { people } from '../../../resources/example/people.ts';
import type { WritableDatabase } from '../../database/connection.ts';
import { USUAL_PHRASES } from '../../minutes/usual-phrases.ts';
import { countsForQuorum } from './example-attendance.ts';
import { ExampleRows, positioned } from './example-rows.ts';
import { fillMeeting } from './fill-meeting.ts';
import { fillProgress } from './fill-progress.ts';
import { fillThreads } from './fill-threads.ts';

/**
 * Fills a register that holds nothing yet with the example (resources/example): the same rows with the
 * same ids every time. To be called within one step of the history.
 */
export function fillExample(db: WritableDatabase): void {
  const rows = new ExampleRows(db);
  fillBody(rows);
  for (const [key, organisation] of Object.entries<ExampleOrganisation>(organisations))
    fillOrganisation(rows, key, organisation);
  for (const [key, person] of Object.entries<ExamplePerson>(people)) fillPerson(rows, key, person);
  for (const membership of memberships) fillMembership(rows, membership);
  fillProgress(
    rows,
    meetings.flatMap((meeting) => fillMeeting(rows, meeting)),
  );
  fillThreads(db, rows, meetings);
  for (const { part, position } of positioned(USUAL_PHRASES)) {
    rows.addStanding('phrase', part.shortcut, {
      position,
      shortcut: part.shortcut,
      text_en: part.text.en,
      text_km: part.text.km,
      entry_type: part.entryType,
    });
  }
}

function fillBody(rows: ExampleRows): void {
  const id = rows.addStanding('body', 'group', {
    short_name: body.shortName,
    ministry_en: body.ministry[0],
    ministry_km: body.ministry[1],
    letterhead_nation_en: body.nation[0],
    letterhead_nation_km: body.nation[1],
    letterhead_motto_en: body.motto[0],
    letterhead_motto_km: body.motto[1],
    time_zone: body.timeZone,
    notice_en: body.notice[0],
    notice_km: body.notice[1],
  });
  for (const { from, name, mandate } of body.names) {
    rows.addStanding('body_name', from, {
      body_id: id,
      name_en: name[0],
      name_km: name[1],
      mandate_en: mandate[0],
      mandate_km: mandate[1],
      from_date: from,
    });
  }
  for (const { from, ...rule } of body.quorum) {
    rows.addStanding('quorum_rule', from, { body_id: id, ...rule, from_date: from });
  }
}

function fillOrganisation(rows: ExampleRows, key: string, organisation: ExampleOrganisation): void {
  rows.addStanding('organisation', key, {
    name_en: organisation.name[0],
    name_km: organisation.name[1],
    acronym: organisation.acronym ?? '',
    kind: organisation.kind,
    parent_id: organisation.parent === undefined ? null : rows.idOf('organisation', organisation.parent),
  });
}

function fillPerson(rows: ExampleRows, key: string, person: ExamplePerson): void {
  const id = rows.addStanding('person', key, {
    honorific: person.honorific ?? '',
    name_en: person.name[0],
    name_km: person.name[1],
    sex: person.sex,
    email: person.email ?? '',
    phone: '',
  });
  person.posts.forEach((post, i) => {
    rows.addStanding('affiliation', `${key}-${i + 1}`, {
      person_id: id,
      organisation_id: rows.idOf('organisation', post.at),
      position_en: post.post[0],
      position_km: post.post[1],
      from_date: post.from ?? null,
      to_date: post.to ?? null,
    });
  });
}

function fillMembership(rows: ExampleRows, membership: ExampleMembership): void {
  const { who, role, alternateFor, from, to } = membership;
  rows.addStanding('membership', `${who}-${role}-${from ?? ''}`, {
    ...rows.party(who),
    role,
    alternate_for_id: alternateFor === undefined ? null : rows.idOf('person', alternateFor),
    counts_for_quorum: countsForQuorum(role) ? 1 : 0,
    from_date: from ?? null,
    to_date: to ?? null,
  });
}
