import type { CallOutput, CallParsed, NamesOfKind } from '../../src-shared/contract/calls.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { today } from '../clock.ts';
import type { CallContext, ContentCall } from '../ipc/answers.ts';
import { contentAnswers } from '../ipc/content-answers.ts';

export type ReadCall = Extract<ContentCall, NamesOfKind<'read'>>;

type ReadAnswers = {
  readonly [Name in ReadCall]: (
    db: ReadableDatabase,
    input: CallParsed<Name>,
    context: CallContext,
  ) => CallOutput<Name>;
};

/** Asks what the page would ask. */
export function ask<Name extends ReadCall>(
  db: ReadableDatabase,
  name: Name,
  input: CallParsed<Name>,
): CallOutput<Name> {
  const answers: ReadAnswers = contentAnswers;
  return answers[name](db, input, {
    today: today(),
    author: '',
    describe: () => undefined,
  });
}
