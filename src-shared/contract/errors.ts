/** Everything that can go wrong in a way a person can act on. The page has a text for each. */
export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'no-register',
  'read-only',
  /** The thing is frozen: minutes that were circulated, a closed meeting. */
  'frozen',
  /** Something else still refers to it. */
  'in-use',
  'duplicate',
  'not-allowed',
  'file-missing',
  'file-not-a-register',
  'file-damaged',
  'file-newer',
  'file-in-use',
  'file-changed-elsewhere',
  'file-inaccessible',
  /** A Word, Excel or picture file from elsewhere that cannot be used; `details.reason` says why. */
  'file-unreadable',
  /** A ministry's own Word file that has no place for the record. */
  'template-unusable',
  'disk-full',
  /** A kept file that is not given to the system: it may run. It can be saved. */
  'file-not-shown',
  /** A table of people that cannot be read; `reason` says why. */
  'table-unreadable',
  /** More papers than are kept at once; `most`, `megabytes` say how many are. */
  'too-many-files',
  'check-timeout',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a refused call carries. `fields`: path of the input -> key of a message ("required"). */
export interface Failure {
  code: ErrorCode;
  /** For people who repair: never shown as the main text. */
  message: string;
  fields?: Record<string, string>;
  /** Facts to put into the shown text, for example the holder of a lock. */
  details?: Record<string, string>;
}

/** An error that crosses the border between the processes with its code. */
export class RegisterError extends Error {
  readonly code: ErrorCode;
  readonly fields: Record<string, string> | undefined;
  readonly details: Record<string, string> | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { fields?: Record<string, string>; details?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'RegisterError';
    this.code = code;
    this.fields = more.fields;
    this.details = more.details;
  }

  toFailure(): Failure {
    return {
      code: this.code,
      message: this.message,
      ...(this.fields ? { fields: this.fields } : {}),
      ...(this.details ? { details: this.details } : {}),
    };
  }
}

/**
 * A long list of an answer on its way to the page: pieces of JSON text, which cross at once and are read one after
 * the other. In the answer itself the list is empty.
 */
export interface LongList {
  /** Its name in the answer; null: the answer is the list. */
  at: string | null;
  pieces: readonly string[];
  /** Rows in each piece but the last. */
  size: number;
}

/** What the single channel answers. */
export type Reply<Value> =
  | { ok: true; value: Value; lists?: readonly LongList[] }
  | { ok: false; error: Failure };
