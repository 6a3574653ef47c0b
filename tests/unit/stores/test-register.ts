import { expect } from 'vitest';
import type { z } from 'zod';
import { type CallInput, type CallOutput, calls } from '../../../src-shared/contract/calls.ts';
import { type ErrorCode, RegisterError } from '../../../src-shared/contract/errors.ts';
import type { NewAgendaItem } from '../../../src-shared/domain/agenda-item.ts';
import type { QuorumRule } from '../../../src-shared/domain/body.ts';
import type { MeetingFields } from '../../../src-shared/domain/meeting.ts';
import type { Entry, EntryType } from '../../../src-shared/domain/minutes.ts';
import type { OrganisationFields } from '../../../src-shared/domain/organisation.ts';
import type { PersonForm } from '../../../src-shared/domain/person.ts';
import { richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { createBody } from '../../../src-main/body/body-store.ts';
import { type Connection, openConnection } from '../../../src-main/database/connection.ts';
import { loggedTables } from '../../../src-main/database/history-triggers.ts';
import { History } from '../../../src-main/database/history.ts';
import { migrate } from '../../../src-main/database/migrate.ts';
import { type SqlValue, sql, sqlName } from '../../../src-main/database/sql.ts';
import type { CallContext, ContentCall } from '../../../src-main/ipc/answers.ts';
import { keepContent } from '../../../src-main/files/file-content.ts';
import { addPapers } from '../../../src-main/papers/papers-store.ts';
import { contentAnswers as answers } from '../../../src-main/ipc/content-answers.ts';

export type StoreCall = ContentCall;

export type Dump = Record<string, Record<string, SqlValue>[]>;

/** A register in memory that is used the way main uses one: calls of the contract, each write one step of undo. */
export class TestRegister {
  readonly db: Connection;
  readonly history: History;
  /** Today, for calls that date what they write. */
  today = '2026-03-10';
  /** What the latest write said it was about. */
  subject = '';

  constructor() {
    this.db = openConnection(':memory:', 'create');
    migrate(this.db);
    this.history = new History(this.db, 'site-a');
    this.history.step('Tester', { label: 'register.create', kind: 'note' }, (db) =>
      createBody(db, {
        name: { en: 'Working Group', km: '' },
        shortName: 'TWG',
        timeZone: 'Asia/Phnom_Penh',
      }),
    );
  }

  /** Input and output are checked against the contract, so an answer that breaks it fails the test. */
  call<Name extends StoreCall>(name: Name, input: CallInput<Name>, burst?: string): CallOutput<Name> {
    if (calls[name].kind === 'write') this.subject = '';
    const context: CallContext = {
      today: this.today,
      author: 'Tester',
      describe: (subject) => {
        this.subject = subject;
      },
    };
    const call: { kind: string; input: z.ZodType; output: z.ZodType } = calls[name];
    const answer = answers[name] as (db: Connection, input: unknown, context: CallContext) => unknown;
    const parsed = call.input.parse(input);
    const value =
      call.kind === 'read'
        ? // Outside of a step: a reading call that writes is refused by the history.
          answer(this.db, parsed, context)
        : this.history.step(
            'Tester',
            { label: name, subject: () => this.subject, ...(burst === undefined ? {} : { burst }) },
            () => answer(this.db, parsed, context),
          );
    const output = call.output.parse(value);
    expect(output, `${name} answers only what the contract names`).toEqual(value);
    return value as CallOutput<Name>;
  }

  /** The error a call is refused with. */
  refusal<Name extends StoreCall>(name: Name, input: CallInput<Name>): RegisterError {
    const before = this.dump();
    try {
      this.call(name, input);
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      expect(this.dump(), 'a refused call leaves nothing behind').toEqual(before);
      return error;
    }
    throw new Error(`${name} was not refused`);
  }

  /** The code a call is refused with. */
  refused<Name extends StoreCall>(name: Name, input: CallInput<Name>): ErrorCode {
    return this.refusal(name, input).code;
  }

  /** Every row of every table of content. */
  dump(): Dump {
    return Object.fromEntries(
      loggedTables(this.db).map((table) => [
        table,
        this.db.all<Record<string, SqlValue>>(sql`SELECT * FROM ${sqlName(table)} ORDER BY id`),
      ]),
    );
  }

  /** How many steps were written down. */
  steps(): number {
    return this.db.one<{ n: number }>(sql`SELECT count(*) AS n FROM change`)?.n ?? 0;
  }

  /** What the latest step wrote: "action table.column", in order. */
  latestOperations(): string[] {
    return this.db
      .all<{ text: string }>(
        sql`SELECT action || ' ' || table_name || CASE column_name WHEN '' THEN '' ELSE '.' || column_name END AS text
            FROM operation WHERE change_id = (SELECT id FROM change ORDER BY hlc DESC LIMIT 1) ORDER BY seq`,
      )
      .map((row) => row.text);
  }

  /** Changes the rule that the group has from the beginning. */
  setQuorum(rule: QuorumRule): void {
    const id = this.call('body.get', {}).quorumRules[0]?.id ?? '';
    this.call('body.updateQuorumRule', { id, changes: rule });
  }

  organisation(name: string, fields: Partial<OrganisationFields> = {}): string {
    return this.call('organisations.create', {
      name: { en: name, km: '' },
      acronym: '',
      kind: 'ngo',
      parentId: null,
      ...fields,
    }).id;
  }

  person(name: string, form: Partial<PersonForm> = {}): string {
    return this.call('people.create', {
      honorific: '',
      name: { en: name, km: '' },
      sex: 'unknown',
      email: '',
      phone: '',
      organisationId: null,
      position: { en: '', km: '' },
      role: null,
      ...form,
    }).id;
  }

  meeting(ordinal: number, fields: Partial<MeetingFields> = {}): string {
    return this.call('meetings.create', meetingFields({ ordinal, ...fields })).id;
  }

  /** Adds an item at the end of its level. */
  item(meetingId: string, title: string, fields: Partial<NewAgendaItem> = {}, parentId?: string): string {
    const siblings = this.call('agenda.list', { meetingId }).filter(
      (item) => item.parentId === (parentId ?? null),
    );
    return this.call('agenda.add', {
      meetingId,
      parentId: parentId ?? null,
      after: siblings.at(-1)?.id ?? null,
      fields: { title: { en: title, km: '' }, purpose: 'discussion', minutes: 10, presenters: [], ...fields },
    }).id;
  }

  /** Adds an entry at the end of its item. */
  entry(agendaItemId: string, type: EntryType, text: string): Entry {
    const after = this.db.one<{ id: string }>(
      sql`SELECT id FROM minutes_entry WHERE agenda_item_id = ${agendaItemId} ORDER BY position DESC LIMIT 1`,
    );
    return this.call('minutes.add', {
      agendaItemId,
      after: after?.id ?? null,
      type,
      body: richTextOf(text),
      speaker: null,
    });
  }

  /** Puts people on a list and answers the ids of their rows, in the order of the people. */
  attend(meetingId: string, ...personIds: string[]): string[] {
    this.call('attendance.add', { meetingId, personIds, invited: true });
    const { rows } = this.call('attendance.list', { meetingId });
    return personIds.map((personId) => rows.find((row) => row.person.id === personId)?.id ?? '');
  }

  /** Keeps a small file under each name as papers of an item; answers their ids. */
  papers(agendaItemId: string, ...fileNames: string[]): string[] {
    return this.history
      .step('Tester', { label: 'papers.add', subject: () => fileNames.join() }, (db) =>
        addPapers(
          db,
          agendaItemId,
          fileNames.map((fileName) => {
            const bytes = new TextEncoder().encode(`of ${fileName}`);
            return { fileName, content: { sha256: keepContent(db, bytes), size: bytes.length } };
          }),
        ),
      )
      .added.map((paper) => paper.id);
  }

  /** Takes a meeting from planned to held, or on to closed. */
  hold(id: string, state: 'held' | 'closed' = 'held'): void {
    this.call('meetings.setState', { id, state: 'held' });
    if (state === 'closed') this.call('meetings.setState', { id, state });
  }
}

export function meetingFields(fields: Partial<MeetingFields> = {}): MeetingFields {
  return {
    kind: 'working-group',
    ordinal: 1,
    title: { en: '', km: '' },
    date: '2026-03-10',
    start: '09:00',
    end: '12:00',
    timeZone: 'Asia/Phnom_Penh',
    venue: { en: '', km: '' },
    mode: 'in-person',
    onlineLink: '',
    chairId: null,
    ...fields,
  };
}

/** A key that no row has. */
export const NOBODY = '01900000-0000-7000-8000-000000000000';
