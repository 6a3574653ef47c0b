import type { ActionState, Priority } from '../../src-shared/domain/action.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import type { DecisionKind } from '../../src-shared/domain/decision.ts';
import type { MinutesState } from '../../src-shared/domain/minutes.ts';
import type { RichText } from '../../src-shared/domain/rich-text.ts';
import type { RecordHead } from './gather-head.ts';
import type { MeetingLine, PartyLine } from './lines.ts';

/** Lines of a register under the meeting they come from. */
export interface MeetingLines<Line> {
  meeting: MeetingLine;
  minutes: MinutesState;
  lines: Line[];
}

/** What a register is built from. */
export interface RegisterData<Line> extends RecordHead {
  /** Null: of the whole series. */
  meeting: MeetingLine | null;
  /** The day it shows. */
  asOf: IsoDate;
  meetings: MeetingLines<Line>[];
}

export interface ActionUpdateLine {
  day: IsoDate;
  meeting: MeetingLine | null;
  kind: 'note' | 'delay';
  /** What it changed; null: nothing. */
  state: ActionState | null;
  dueDate: IsoDate | null;
  text: string;
}

export interface ActionLine {
  code: string;
  body: RichText;
  /** Who is responsible now, and who was named in the minutes. */
  owners: PartyLine[];
  minutedOwners: PartyLine[];
  dueDate: IsoDate | null;
  revisedDueDate: IsoDate | null;
  closedOn: IsoDate | null;
  priority: Priority;
  state: ActionState;
  overdue: boolean;
  updates: ActionUpdateLine[];
}

export interface DecisionLink {
  how: 'supersedes' | 'superseded';
  code: string;
}

export interface DecisionLine {
  code: string;
  kind: DecisionKind;
  body: RichText;
  /** Title of the agenda item. */
  item: Bilingual;
  links: DecisionLink[];
}

export type ActionRegisterData = RegisterData<ActionLine>;
export type DecisionRegisterData = RegisterData<DecisionLine>;
