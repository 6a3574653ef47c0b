import { RegisterError } from '../../src-shared/contract/errors.ts';

/** Why a table cannot be read; the page has a text for each. */
export type TableProblem =
  | 'old-excel'
  | 'encrypted'
  | 'too-large'
  | 'not-a-table'
  | 'empty'
  | 'damaged'
  | 'open-quote';

export const tableError = (reason: TableProblem, message: string = reason): RegisterError =>
  new RegisterError('table-unreadable', message, { details: { reason } });
