import { describe, expect, it } from 'vitest';
import { sql } from '../../../src-main/database/sql.ts';
import { readContent } from '../../../src-main/files/file-content.ts';
import { agendaTrace } from '../../../src-main/meetings/agenda-versions.ts';
import { AgendaItemLinks, AgendaState, Purpose } from '../../../src-shared/domain/agenda-item.ts';
import { AttendanceFields } from '../../../src-shared/domain/attendance.ts';
import { getBody } from '../../../src-main/body/body-store.ts';
import { Body, bodyNameOn, quorumRuleOn } from '../../../src-shared/domain/body.ts';
import { Id } from '../../../src-shared/domain/common.ts';
import { Meeting, MeetingForm } from '../../../src-shared/domain/meeting.ts';
import { ActionFields } from '../../../src-shared/domain/action.ts';
import { DecisionFields } from '../../../src-shared/domain/decision.ts';
import { EntryType, MinutesState } from '../../../src-shared/domain/minutes.ts';
import { Organisation } from '../../../src-shared/domain/organisation.ts';
import { Affiliation, Membership, Person } from '../../../src-shared/domain/person.ts';
import { isBlank, plainText, RichText } from '../../../src-shared/domain/rich-text.ts';
import {
  both,
  dump,
  example,
  filled,
  held,
  intervalsOf,
  isTrue,
  owner,
  rows,
  tables,
} from './example-tables.ts';

describe('the example as a register', () => {
  it('keeps every reference and every check of the schema', () => {
    expect(example.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
    expect(example.pragma('integrity_check')).toBe('ok');
  });

  it('is the same every time, ids included', () => {
    const again = filled();
    expect(dump(again)).toEqual(tables);
    again.close();
  });

  it('has ids of the form UUIDv7, each once in the whole register', () => {
    const ids = Object.values(tables).flatMap((all) => all.map((row) => String(row['id'])));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(Id.safeParse(id).success).toBe(true);
      expect(id[14]).toBe('7');
    }
  });

  it('holds its meetings together: topics, adopted minutes, an item put off and taken up, papers', () => {
    const numbered = (id: unknown) => rows('agenda_item').find((item) => item['id'] === id);
    for (const meeting of held()) {
      for (const item of rows('agenda_item').filter((each) => each['meeting_id'] === meeting['id']))
        expect(item['outcome'], String(item['title_en'])).toMatch(/treated|deferred/);
    }
    for (const topic of rows('topic')) {
      const on = rows('agenda_item').filter((item) => item['topic_id'] === topic['id']);
      expect(new Set(on.map((item) => item['meeting_id'])).size).toBeGreaterThanOrEqual(2);
    }
    const adopting = rows('agenda_item').filter((item) => item['minutes_of_id'] !== null);
    expect(adopting).toHaveLength(13);
    for (const item of adopting) expect(item['title_en']).toContain('Minutes of the');
    const taken = rows('agenda_item').find((item) => item['carried_from_id'] !== null);
    expect(numbered(taken?.['carried_from_id'])?.['outcome']).toBe('deferred');
    for (const paper of rows('paper')) {
      const bytes = readContent(example, String(paper['sha256']));
      expect(bytes.length).toBe(paper['size']);
      expect(new TextDecoder().decode(bytes)).toMatch(/^%PDF-1\.4\n[^]*%%EOF\n$/);
    }
  });

  it('shows what a meeting changed in its agenda', () => {
    const seventh = rows('meeting').find(
      (meeting) => meeting['kind'] === 'working-group' && meeting['ordinal'] === 7,
    );
    const { versions, traces } = agendaTrace(example, String(seventh?.['id']));
    expect(versions.map((version) => version.state)).toEqual(['circulated', 'adopted']);
    expect(traces.map((trace) => trace.changes.map((each) => [each.after?.number, ...each.changes]))).toEqual(
      [[['3', 'added']], []],
    );
  });

  it('leaves no text of the group, an organisation or a person untranslated', () => {
    for (const table of [
      'body_name',
      'organisation',
      'person',
      'affiliation',
      'meeting',
      'agenda_item',
      'topic',
    ]) {
      for (const row of rows(table)) {
        const names = Object.keys(row).filter((name) => /_(en|km)$/.test(name));
        for (const name of names) expect(row[name], `${table} ${String(row['id'])} ${name}`).not.toBe('');
        for (const name of names.filter((name) => name.endsWith('_km')))
          expect(String(row[name])).toMatch(/[\u1780-\u17ff]/);
      }
    }
  });

  it('names nobody: every e-mail is of a domain that cannot exist', () => {
    for (const person of rows('person')) expect(person['email']).toMatch(/^$|@example\.org$/);
  });
});

describe('the rows of the example, read as the domain', () => {
  it('has a body with a dated name and a dated quorum rule', () => {
    const body = Body.parse(getBody(example));
    expect(bodyNameOn(body.names, '2020-07-30').name.en).toContain('Working Group for the');
    expect(bodyNameOn(body.names, '2021-09-16').name.en).toContain('National');
    expect(quorumRuleOn(body.quorumRules, '2020-07-30').value).toBe(50);
    expect(quorumRuleOn(body.quorumRules, '2021-09-16').value).toBe(66);
    expect(body.notice.en).toContain('illustrative');
  });

  it('has organisations, people, posts and roles', () => {
    for (const row of rows('organisation'))
      Organisation.parse({ ...row, name: both(row, 'name'), parentId: row['parent_id'] });
    for (const row of rows('person')) Person.parse({ ...row, name: both(row, 'name') });
    for (const row of rows('affiliation')) {
      Affiliation.parse({
        id: row['id'],
        personId: row['person_id'],
        organisationId: row['organisation_id'],
        position: both(row, 'position'),
        from: row['from_date'],
        to: row['to_date'],
      });
    }
    for (const row of rows('membership')) {
      Membership.parse({
        id: row['id'],
        personId: row['person_id'],
        organisationId: row['organisation_id'],
        role: row['role'],
        alternateForId: row['alternate_for_id'],
        countsForQuorum: isTrue(row['counts_for_quorum']),
        from: row['from_date'],
        to: row['to_date'],
      });
    }
  });

  it('has meetings with agendas', () => {
    for (const row of rows('meeting')) {
      const fields = {
        id: row['id'],
        state: row['state'],
        kind: row['kind'],
        ordinal: row['ordinal'],
        title: both(row, 'title'),
        date: row['date'],
        start: row['start_time'],
        end: row['end_time'],
        timeZone: row['time_zone'],
        venue: both(row, 'venue'),
        mode: row['mode'],
        onlineLink: row['online_link'],
        chairId: row['chair_id'],
      };
      Meeting.parse(fields);
      MeetingForm.parse(fields);
      AgendaState.parse(row['agenda_state']);
    }
    for (const row of rows('agenda_item')) {
      Purpose.parse(row['purpose']);
      AgendaItemLinks.parse({
        kind: row['kind'],
        minutesOfId: row['minutes_of_id'],
        topicId: row['topic_id'],
        carriedFromId: row['carried_from_id'],
        outcome: row['outcome'],
        began: row['began'],
        ended: row['ended'],
      });
    }
    for (const row of rows('minutes')) MinutesState.parse(row['state']);
  });

  it('has attendance', () => {
    for (const row of rows('attendance')) {
      AttendanceFields.parse({
        capacity: row['capacity'],
        invited: isTrue(row['invited']),
        reply: row['reply'],
        outcome: row['outcome'],
        representedById: row['represented_by_id'],
        organisationId: row['organisation_id'],
        position: both(row, 'position'),
        intervals: intervalsOf(row),
        note: row['note'],
      });
    }
  });

  it('has minutes whose texts are rich texts that say something', () => {
    for (const row of rows('minutes_entry')) {
      EntryType.parse(row['type']);
      const body = RichText.parse(JSON.parse(String(row['body'])));
      expect(isBlank(body)).toBe(false);
      expect(plainText(body), 'notation that was not understood').not.toMatch(/\*\*|__|^- |\]\(|^\|/m);
    }
    for (const row of rows('decision')) DecisionFields.parse(row);
    for (const row of rows('action')) {
      ActionFields.parse({
        owners: rows('action_owner')
          .filter((one) => one['action_id'] === row['id'])
          .map(owner),
        dueDate: row['due_date'],
        priority: row['priority'],
        state: row['state'],
      });
    }
  });
});
