import type { CallName, CallOutput, CallParsed, NamesOfKind } from '../../../src-shared/contract/calls.ts';
import type { WindowRead, WindowWrite } from '../answers.ts';
import type { GivenFile } from '../../papers/add-files.ts';
import type { AppWindow } from '../../window.ts';

/** Calls that need more than the content of a register: its file, a dialog, the system. */
export type WindowCall = NamesOfKind<'act'> | WindowRead | WindowWrite;

type WindowAnswer<Name extends CallName> = (
  window: AppWindow,
  input: CallParsed<Name>,
  /** Files that a person dropped, as the preload script told them: no page can name one. */
  droppedFiles: readonly GivenFile[],
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** The answers to some of these calls. Every file of this folder ends with `satisfies WindowAnswers<...>`. */
export type WindowAnswers<Names extends WindowCall> = { readonly [Name in Names]: WindowAnswer<Name> };
