import { type CallOutput, type CallParsed, calls } from '../../src-shared/contract/calls.ts';
import { today } from '../clock.ts';
import type { StepDescription } from '../database/history.ts';
import type { RegisterSession } from '../register-file/register-session.ts';
import type { CallContext, ContentCall } from './answers.ts';
import { contentAnswers } from './content-answers.ts';

/**
 * Answers a call on the content of a register: a reading one outside of any step, a writing one as one step of
 * undo that is on the disk when this returns. `input` has passed the schema of the call.
 */
export function answerOfContent<Name extends ContentCall>(
  session: RegisterSession,
  name: Name,
  input: CallParsed<Name>,
): CallOutput<Name>;
export function answerOfContent(session: RegisterSession, name: ContentCall, input: unknown): unknown;
export function answerOfContent(session: RegisterSession, name: ContentCall, input: unknown): unknown {
  let subject = '';
  const context: CallContext = {
    today: today(),
    author: session.author,
    describe: (text) => {
      subject = text;
    },
  };
  const work = contentAnswers[name] as (db: unknown, input: unknown, context: CallContext) => unknown;
  if (calls[name].kind === 'read') return session.read((db) => work(db, input, context));
  return session.step({ label: name, subject: () => subject, ...burstOf(name, input) }, (db) =>
    work(db, input, context),
  );
}

/**
 * Changes to the same fields of the same row that follow each other are one step of undo. An entry of the
 * minutes is one from its first words on: with its type, its owners and its date.
 */
function burstOf(name: string, input: unknown): Pick<StepDescription, 'burst' | 'begins' | 'kind'> {
  // What the clock says is written down, and is nothing to take back.
  if (name === 'minutes.clock') return { kind: 'note' };
  if (name === 'minutes.add') return { begins: ({ id }: { id: string }) => `entry ${id}` };
  if (typeof input !== 'object' || input === null) return {};
  // One act on many rows is a step of its own.
  if ('ids' in input) return {};
  const id = 'id' in input ? String(input.id) : '';
  if (name === 'minutes.update' || name === 'minutes.setType') return { burst: `entry ${id}` };
  const changes = 'changes' in input ? input.changes : null;
  if (typeof changes !== 'object' || changes === null) return {};
  return { burst: `${name} ${id} ${Object.keys(changes).toSorted().join(',')}` };
}
