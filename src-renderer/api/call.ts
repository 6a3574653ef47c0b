// Types only: the schemas of the contract are checked in main and must not weigh on the first screen.
import type { CallInput, CallName, CallOutput } from '../../src-shared/contract/calls.ts';
import type { ErrorCode, Failure } from '../../src-shared/contract/errors.ts';
import './bridge.ts';
import { withLists } from './long-lists.ts';

/** A call that main refused, with what it said. */
export class CallFailure extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, string>>;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailure';
    this.code = failure.code;
    this.fields = failure.fields ?? {};
    this.details = failure.details ?? {};
  }
}

/** Whatever went wrong, as a failure that has a text: what nobody foresaw is `internal`. */
export function asFailure(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  return new CallFailure({
    code: 'internal',
    message: error instanceof Error ? error.message : String(error),
  });
}

interface CallOptions<Name extends CallName> {
  /** Dropped by a person, for calls that take them. */
  files?: readonly File[] | undefined;
  /** What main answered last: what is the same stays it. */
  before?: CallOutput<Name> | undefined;
}

/** Asks main. Throws `CallFailure` when main refuses. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  { files = [], before }: CallOptions<Name> = {},
): Promise<CallOutput<Name>> {
  const bridge = window.rapporteur;
  const reply = await (files.length > 0
    ? bridge.callWithFiles(name, input, files)
    : bridge.call(name, input));
  if (!reply.ok) throw new CallFailure(reply.error);
  const value = reply.lists ? await withLists(reply.value, reply.lists, before) : reply.value;
  return value as CallOutput<Name>;
}
