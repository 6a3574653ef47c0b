import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { ChangeLabel } from '../../src-shared/contract/app-state.ts';
import type { Connection, ReadableDatabase, WritableDatabase } from './connection.ts';
import { newId } from './new-id.ts';
import { type Sql, type SqlValue, sql, sqlJoin, sqlName } from './sql.ts';

/** One step as the code that makes it describes it. */
export interface StepDescription {
  /** Name of the call; the page has a text for each. */
  label: string;
  /** What it was about, for people: "D7.3", a name. Asked for when the work is done. */
  subject?: () => string;
  /**
   * Steps with the same key that follow each other within a few seconds become one:
   * the typing of a sentence is one undo, not forty.
   */
  burst?: string;
  /** For a step that begins something: the key with which the next steps on it join this one. */
  begins?: (value: never) => string;
  /** `note`: logged, but no step of undo (a record that was written to disk). */
  kind?: 'do' | 'note';
}

interface Step {
  id: string;
  label: string;
  subject: string;
}

/** Bursts end after this pause (ms), and a burst is never longer than this (ms). */
const BURST_PAUSE = 4_000;
const BURST_LENGTH = 60_000;

/** How many steps back undo reaches after a register was closed and opened again. */
const REMEMBERED = 200;

/**
 * The steps of this site (this machine's copy of the register): makes them, undoes them, redoes them.
 * All of it is read from and written to the log in the register, so it outlives a crash.
 */
export class History {
  readonly #db: Connection;
  readonly #site: string;
  readonly #undo: Step[] = [];
  readonly #redo: Step[] = [];
  #changes = 0;
  #burst: { key: string; id: string; started: number; last: number } | null = null;

  constructor(db: Connection, site: string) {
    this.#db = db;
    this.#site = site;
    this.#remember();
  }

  /** How many steps have changed something since this was opened. */
  get changes(): number {
    return this.#changes;
  }

  get undoLabel(): ChangeLabel | null {
    return labelOf(this.#undo.at(-1));
  }

  get redoLabel(): ChangeLabel | null {
    return labelOf(this.#redo.at(-1));
  }

  /** Runs `work` as one step, in one transaction; a step that changed nothing leaves no trace. */
  step<Value>(author: string, description: StepDescription, work: (db: WritableDatabase) => Value): Value {
    const now = Date.now();
    const burst = this.#burst;
    const joins =
      burst !== null &&
      description.burst === burst.key &&
      this.#undo.at(-1)?.id === burst.id &&
      // Either way: a clock that was put back must not make an hour of typing one step.
      Math.abs(now - burst.last) < BURST_PAUSE &&
      Math.abs(now - burst.started) < BURST_LENGTH;
    const id = joins ? burst.id : newId(now);
    const kind = description.kind ?? 'do';
    const step: Step = { id, label: description.label, subject: '' };

    const { value, changed } = this.#write(id, now, (hlc) => {
      if (!joins) this.#insertChange({ ...step, kind, target: null }, author, now, hlc);
      const result = work(this.#db);
      step.subject = description.subject?.() ?? '';
      if (!joins && step.subject !== '') {
        this.#db.run(sql`UPDATE change SET subject = ${step.subject} WHERE id = ${id}`);
      }
      return result;
    });
    if (!changed) return value;
    this.#changes += 1;
    if (kind === 'do') {
      if (!joins) this.#undo.push(step);
      this.#redo.length = 0;
      const key = description.begins?.(value as never) ?? description.burst;
      this.#burst = key === undefined ? null : { key, id, started: joins ? burst.started : now, last: now };
    }
    return value;
  }

  /** Takes back the latest step. @throws RegisterError 'not-allowed' when there is none. */
  undo(author: string): void {
    const step = this.#undo.at(-1);
    if (step === undefined) throw new RegisterError('not-allowed', 'Nothing to undo');
    this.#revert(author, step, step.id, 'undo');
    this.#undo.pop();
    this.#redo.push(step);
  }

  /** Does again what was undone last. @throws RegisterError 'not-allowed' when there is nothing. */
  redo(author: string): void {
    const step = this.#redo.at(-1);
    if (step === undefined) throw new RegisterError('not-allowed', 'Nothing to redo');
    const undone = this.#db.one<{ id: string }>(
      sql`SELECT id FROM change WHERE target = ${step.id} AND kind = 'undo' AND site = ${this.#site} ORDER BY hlc DESC LIMIT 1`,
    );
    if (undone === undefined) throw new RegisterError('not-allowed', 'Nothing to redo');
    this.#revert(author, step, undone.id, 'redo');
    this.#redo.pop();
    this.#undo.push(step);
  }

  /** Ends the running burst, so that the next change is a step of its own. */
  endBurst(): void {
    this.#burst = null;
  }

  #write<Value>(
    changeId: string,
    now: number,
    work: (hlc: number) => Value,
  ): { value: Value; changed: boolean } {
    return this.#db.transaction(() => {
      const before = this.#context();
      // A hybrid logical clock: real time where it moves on, one more where it does not or goes back.
      const hlc = Math.max(now * 1000, before.hlc + 1);
      this.#db.run(
        sql`UPDATE change_context SET site = ${this.#site}, change_id = ${changeId}, hlc = ${hlc} WHERE id = 1`,
      );
      const value = work(hlc);
      const changed = this.#context().next_seq !== before.next_seq;
      if (!changed) {
        // An undo stays also when it wrote nothing (letters typed and deleted in one burst): redo looks for it.
        this.#db.run(
          sql`DELETE FROM change WHERE id = ${changeId} AND kind IN ('do', 'note')
              AND NOT EXISTS (SELECT 1 FROM operation WHERE change_id = ${changeId})`,
        );
      }
      this.#db.run(sql`UPDATE change_context SET change_id = '' WHERE id = 1`);
      return { value, changed };
    });
  }

  #context(): { hlc: number; next_seq: number } {
    const row = this.#db.one<{ hlc: number; next_seq: number }>(
      sql`SELECT hlc, next_seq FROM change_context`,
    );
    if (row === undefined) throw new RegisterError('file-damaged', 'change_context is empty');
    return row;
  }

  #insertChange(
    step: Step & { kind: string; target: string | null },
    author: string,
    now: number,
    hlc: number,
  ): void {
    this.#db.run(sql`
      INSERT INTO change (id, site, hlc, at, author, label, subject, kind, target)
      VALUES (${step.id}, ${this.#site}, ${hlc}, ${new Date(now).toISOString()}, ${author}, ${step.label}, ${step.subject}, ${step.kind}, ${step.target})`);
  }

  #revert(author: string, step: Step, changeId: string, kind: 'undo' | 'redo'): void {
    const now = Date.now();
    const id = newId(now);
    this.#write(id, now, (hlc) => {
      this.#insertChange({ ...step, id, kind, target: step.id }, author, now, hlc);
      this.#db.pragma('defer_foreign_keys = ON');
      revertOperations(this.#db, changeId);
    });
    this.#burst = null;
  }

  /** Rebuilds the two stacks from the log: the steps since somebody else last changed this register, or a backup came back. */
  #remember(): void {
    const changes = this.#db
      .all<Step & { kind: string; target: string | null }>(
        sql`SELECT id, label, subject, kind, target FROM change
            WHERE site = ${this.#site} AND kind <> 'note'
              AND hlc > (SELECT coalesce(max(hlc), 0) FROM change WHERE site <> ${this.#site} OR label = 'register.restore')
            ORDER BY hlc DESC LIMIT ${REMEMBERED}`,
      )
      .toReversed();
    for (const { kind, target, ...step } of changes) {
      if (kind === 'do') {
        this.#undo.push(step);
        this.#redo.length = 0;
      } else {
        const [from, to] = kind === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
        if (from.at(-1)?.id !== target) continue;
        const moved = from.pop();
        if (moved) to.push(moved);
      }
    }
  }
}

const labelOf = (step: Step | undefined): ChangeLabel | null =>
  step === undefined ? null : { label: step.label, subject: step.subject };

interface Operation {
  action: 'insert' | 'update' | 'delete';
  table_name: string;
  row_id: string;
  column_name: string;
  value: SqlValue;
  parent: string | null;
}

/**
 * Applies the opposite of every operation of a step, the last one first. All columns of a row go back in one
 * statement: a row may have rules that hold only between its old values, or between its new ones.
 */
function revertOperations(db: Connection, changeId: string): void {
  const operations = db.all<Operation>(
    sql`SELECT action, table_name, row_id, column_name, value, parent FROM operation WHERE change_id = ${changeId} ORDER BY seq DESC`,
  );
  const updates = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.action !== 'update') continue;
    updates.set(rowOf(operation), [...(updates.get(rowOf(operation)) ?? []), operation]);
  }
  for (const operation of operations) {
    const table = sqlName(operation.table_name);
    switch (operation.action) {
      case 'insert':
        db.run(sql`DELETE FROM ${table} WHERE id = ${operation.row_id}`);
        break;
      case 'delete':
        db.run(insertOf(table, String(operation.value)));
        break;
      case 'update': {
        const columns = updates.get(rowOf(operation)) ?? [];
        updates.delete(rowOf(operation));
        if (columns.length === 0) break;
        const assignments = columns.map(
          (column) => sql`${sqlName(column.column_name)} = ${valueBefore(db, column)}`,
        );
        db.run(sql`UPDATE ${table} SET ${sqlJoin(assignments, ', ')} WHERE id = ${operation.row_id}`);
        break;
      }
    }
  }
}

const rowOf = (operation: Operation): string => `${operation.table_name} ${operation.row_id}`;

function insertOf(table: Sql, json: string): Sql {
  const row = Object.entries(JSON.parse(json) as Record<string, SqlValue>);
  const names = sqlJoin(
    row.map(([column]) => sqlName(column)),
    ', ',
  );
  const values = sqlJoin(
    row.map(([, value]) => sql`${value}`),
    ', ',
  );
  return sql`INSERT INTO ${table} (${names}) VALUES (${values})`;
}

/** The value a column had before an operation: what its parent wrote, alone or with the whole row. */
export function valueBefore(
  db: ReadableDatabase,
  operation: Pick<Operation, 'parent' | 'table_name' | 'column_name'>,
): SqlValue {
  const [site, seq] = operation.parent?.split(':') ?? [];
  const parent =
    site === undefined
      ? undefined
      : db.one<{ action: string; value: SqlValue }>(
          sql`SELECT action, value FROM operation WHERE site = ${site} AND seq = ${Number(seq)}`,
        );
  if (parent === undefined) throw new RegisterError('file-damaged', 'The history has a gap');
  if (parent.action === 'update') return parent.value;
  const row = JSON.parse(String(parent.value)) as Record<string, SqlValue>;
  // A row that was logged before a migration gave its table the column: the column began with its default.
  return operation.column_name in row
    ? (row[operation.column_name] ?? null)
    : defaultOf(db, operation.table_name, operation.column_name);
}

/** What a column holds in a new row that says nothing of it. */
function defaultOf(db: ReadableDatabase, table: string, column: string): SqlValue {
  const found = db.one<{ dflt_value: string | null }>(
    sql`SELECT dflt_value FROM pragma_table_info(${table}) WHERE name = ${column}`,
  );
  const literal = found?.dflt_value ?? 'NULL';
  return db.one<{ value: SqlValue }>({ text: `SELECT ${literal} AS value`, values: [] })?.value ?? null;
}
