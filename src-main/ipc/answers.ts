import type {
  CallName,
  CallOutput,
  CallParsed,
  Calls,
  NamesOfKind,
} from '../../src-shared/contract/calls.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';

/** What a call on the register's content may know beside the register. */
export interface CallContext {
  /** Today at this machine, for what is dated. */
  today: IsoDate;
  /** Who works at this machine, for what is signed. */
  author: string;
  /** Says what the step was about ("D7.3", a name); shown beside Undo. */
  describe(subject: string): void;
}

/** Reads that need more than the content of the open register. */
export type WindowRead =
  | 'app.state'
  | 'register.status'
  | 'backups.list'
  | 'backups.preview'
  | 'records.preview'
  | 'intake.columns'
  | 'intake.plan';

/** Writes that take so long that they are made apart (`RegisterSession.stepApart`). */
export type WindowWrite = 'people.import';

/** Calls on the content of the register; `act` calls are answered by the window (window-answers/). */
export type ContentCall = Exclude<NamesOfKind<'read'> | NamesOfKind<'write'>, WindowRead | WindowWrite>;

/** A reading call gets a register it cannot write to; a writing one runs inside one step of undo. */
export type Answer<Name extends CallName> = (
  db: Calls[Name]['kind'] extends 'write' ? WritableDatabase : ReadableDatabase,
  input: CallParsed<Name>,
  context: CallContext,
) => CallOutput<Name>;

/** The answers to some of the calls. Every calls file ends with `satisfies Answers<...>`. */
export type Answers<Names extends ContentCall> = { readonly [Name in Names]: Answer<Name> };
