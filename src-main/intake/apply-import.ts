import { type Bilingual, type IsoDate, inLanguage } from '../../src-shared/domain/common.ts';
import {
  type ImportReport,
  type ReportRow,
  type RowChoice,
  type TableField,
  usualChoice,
} from '../../src-shared/domain/people-table.ts';
import { parseKind } from '../../src-shared/domain/table-values.ts';
import type { PersonForm } from '../../src-shared/domain/person.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { Changes } from '../database/rows.ts';
import { sqlIds } from '../database/rows.ts';
import { sql } from '../database/sql.ts';
import { keepingListsCurrent } from '../meetings/attendance-snapshot.ts';
import { createOrganisation } from '../people/organisations-store.ts';
import { createPerson, getPerson, updatePerson } from '../people/people-store.ts';
import type { Plan, Planned, Tell } from './plan-import.ts';

/** What is done with a row: as chosen where that is possible, else as usual. */
export function choiceOf({ shown }: Planned, choices: Readonly<Record<string, RowChoice>>): RowChoice {
  const chosen = choices[String(shown.line)];
  if (chosen !== undefined && shown.choices.includes(chosen)) return chosen;
  return usualChoice(shown.state);
}

/** Carries out a plan; says of every row what became of it. */
export function applyImport(
  db: WritableDatabase,
  plan: Plan,
  choices: Readonly<Record<string, RowChoice>>,
  today: IsoDate,
  tell: Tell = () => undefined,
): ImportReport {
  const chosen = plan.rows.map((planned) => ({ planned, choice: choiceOf(planned, choices) }));
  const wanted = new Set(
    chosen.flatMap(({ planned, choice }) => (choice === 'skip' ? [] : [planned.organisation])),
  );
  const organisations: ImportReport['organisations'] = [];
  const ids = new Map<string, string>();
  for (const [key, named] of plan.newOrganisations) {
    if (!wanted.has(key)) continue;
    const kind = named.kind ?? parseKind(named.name.en || named.name.km) ?? 'other';
    const id = createOrganisation(db, { name: named.name, acronym: named.acronym, kind, parentId: null });
    ids.set(key, id);
    organisations.push({ id, name: inLanguage(named.name, 'en') });
  }
  const organisationId = (key: string | null) => (key === null ? null : (ids.get(key) ?? key));

  const updated = chosen.flatMap(({ planned, choice }) =>
    choice === 'update' && planned.shown.personId !== null ? [planned.shown.personId] : [],
  );
  const rows: ReportRow[] = [];
  keepingListsCurrent(db, sql`t.person_id IN ${sqlIds(updated)}`, () => {
    for (const { planned, choice } of chosen) {
      tell('importing', rows.length, chosen.length);
      const id = carryOut(db, planned, choice, organisationId(planned.organisation), today);
      rows.push(reportOf(planned, choice, id));
    }
  });
  tell('finishing', rows.length, rows.length);
  return { rows, organisations, empty: plan.empty };
}

/** What an import was about, for the label of Undo. */
export function subjectOf({ rows }: ImportReport): string {
  const done = rows.filter((row) => row.done !== 'skipped');
  const [first] = done;
  if (first === undefined) return '';
  return done.length > 1 ? `${first.name} +${done.length - 1}` : first.name;
}

function carryOut(
  db: WritableDatabase,
  { row, shown }: Planned,
  choice: RowChoice,
  organisationId: string | null,
  today: IsoDate,
): string | null {
  if (choice === 'skip') return null;
  if (choice === 'add' || shown.personId === null) {
    const { honorific, name, sex, email, phone, position, role } = row;
    return createPerson(db, { honorific, name, sex, email, phone, position, role, organisationId }, today);
  }
  const before = getPerson(db, shown.personId, today);
  const changed = new Set(shown.changes.map((change) => change.field));
  const side = (fields: [TableField, TableField], was: Bilingual, is: Bilingual) =>
    changed.has(fields[0]) || changed.has(fields[1])
      ? { en: changed.has(fields[0]) ? is.en : was.en, km: changed.has(fields[1]) ? is.km : was.km }
      : undefined;
  const changes: Changes<PersonForm> = {
    name: side(['name', 'name-km'], before.name, row.name),
    honorific: changed.has('honorific') ? row.honorific : undefined,
    sex: changed.has('sex') ? row.sex : undefined,
    email: changed.has('email') ? row.email : undefined,
    phone: changed.has('phone') ? row.phone : undefined,
    organisationId: changed.has('organisation') ? organisationId : undefined,
    position: side(['position', 'position-km'], before.position, row.position),
    role: changed.has('role') ? row.role : undefined,
  };
  updatePerson(db, shown.personId, changes, today);
  return shown.personId;
}

function reportOf({ shown }: Planned, choice: RowChoice, id: string | null): ReportRow {
  const done = choice === 'skip' ? 'skipped' : choice === 'add' ? 'added' : 'updated';
  const unusual = choice === 'skip' && usualChoice(shown.state) !== 'skip';
  return {
    line: shown.line,
    name: inLanguage(shown.name, 'en'),
    done,
    id,
    reason: done === 'skipped' ? (unusual ? 'chosen' : shown.state) : null,
    notes: shown.notes,
    changes: done === 'updated' ? shown.changes : [],
  };
}
