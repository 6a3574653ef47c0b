import type { ActionState } from '../../../src-shared/domain/action.ts';
import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { ActionLine, ActionRegisterData, ActionUpdateLine } from '../../records/register-data.ts';
import { digits, shortDate } from '../dates.ts';
import { COLOURS } from '../house-style.ts';
import { partiesIn, partiesOf } from '../people.ts';
import type { RecordDocument } from '../record-document.ts';
import { STYLES } from '../styles.ts';
import type { CellContent, Column } from '../tables.ts';
import { textsOf } from '../texts.ts';
import { colonOf, inEach, label } from '../voice.ts';
import { paragraph, runs } from '../wml/content.ts';
import { type Xml, join } from '../wml/xml.ts';
import { meetingName } from './parts/meeting.ts';
import { registerDocument, roomIn } from './parts/register.ts';
import { richCell } from './parts/rich-cell.ts';

/** All actions of a meeting, or of the series, as they stand: who, until when, how far, what is late and why. */
export function buildActionRegister(data: ActionRegisterData, language: RecordLanguage): RecordDocument {
  const head = (name: 'code' | 'action' | 'owners' | 'due' | 'state' | 'progress') =>
    label(language, ({ columns }) => columns[name]);
  const columns: Column[] = [
    { head: head('code'), share: 7 },
    { head: head('action'), share: 28 },
    { head: head('owners'), share: 22 },
    { head: head('due'), share: 12 },
    { head: head('state'), share: 12 },
    { head: head('progress'), share: 19 },
  ];
  const caption = label(language, ({ actionRegister }) => actionRegister.kind, ' / ');
  return registerDocument({
    kind: 'action-register',
    texts: 'actionRegister',
    data,
    language,
    counts: countsOf(data, language),
    columns,
    cells: (line, shared) => [
      line.code,
      richCell(line.body, { shared, caption, width: roomIn(columns, 1) }),
      ownersCell(line, language),
      dueCell(line, language),
      stateCell(line, language),
      updatesCell(line, language),
    ],
  });
}

const say = (language: RecordLanguage, name: 'revised' | 'asMinuted' | 'overdue' | 'delay' | 'newDate') =>
  label(language, ({ actionRegister }) => actionRegister[name], ' / ');

const plain = (text: string) => paragraph(STYLES.tableText, runs(text));
const note = (name: string, text: string, language: RecordLanguage) =>
  paragraph(STYLES.tableNote, runs(`${name}${colonOf(language)}${text}`));

/** Who is responsible; where it was handed over, also who was named in the minutes. */
function ownersCell({ owners, minutedOwners }: ActionLine, language: RecordLanguage): CellContent {
  const now = partiesIn(owners, language);
  const then = partiesOf(minutedOwners, language);
  const none = label(language, ({ notSet }) => notSet, ' / ');
  return {
    blocks: join([
      plain(now || none),
      ...(then === '' || then === partiesOf(owners, language)
        ? []
        : [note(say(language, 'asMinuted'), then, language)]),
    ]),
  };
}

/** The day it is due; where that was moved, the new one above the one of the minutes. */
function dueCell({ dueDate, revisedDueDate }: ActionLine, language: RecordLanguage): CellContent {
  const day = (date: string | null) =>
    date === null
      ? label(language, ({ notSet }) => notSet, ' / ')
      : inEach(language, (one) => shortDate(date, one));
  if (revisedDueDate === null || revisedDueDate === dueDate) return day(dueDate);
  return {
    blocks: join([
      plain(day(revisedDueDate)),
      note(say(language, 'asMinuted'), day(dueDate).replaceAll('\n', ' / '), language),
    ]),
  };
}

/** How far it is; what is late stands out. */
function stateCell(line: ActionLine, language: RecordLanguage): CellContent {
  const state = label(language, ({ actionRegister }) => actionRegister.state[line.state]);
  const { closedOn, priority } = line;
  return {
    blocks: join([
      ...(line.overdue
        ? [
            paragraph(
              STYLES.tableText,
              runs(
                label(language, ({ actionRegister }) => actionRegister.overdue),
                { bold: true, colour: COLOURS.draft },
              ),
            ),
          ]
        : []),
      plain(state),
      ...(closedOn === null
        ? []
        : [paragraph(STYLES.tableNote, runs(inEach(language, (one) => shortDate(closedOn, one), ' / ')))]),
      ...(priority === 'normal'
        ? []
        : [
            paragraph(
              STYLES.tableNote,
              runs(label(language, ({ actionRegister }) => actionRegister.priority[priority], ' / ')),
            ),
          ]),
    ]),
  };
}

function updatesCell({ updates }: ActionLine, language: RecordLanguage): CellContent {
  if (updates.length === 0) return '';
  return { blocks: join(updates.map((update) => updateBlock(update, language))), long: updates.length > 4 };
}

/** "12 Mar 2019, 8th meeting: text (In progress; new date: 3 May 2019)". */
function updateBlock(update: ActionUpdateLine, language: RecordLanguage): Xml {
  const { day, meeting, kind, text, state, dueDate } = update;
  const when = inEach(
    language,
    (one) =>
      [shortDate(day, one), meeting === null ? '' : meetingName(meeting, one)].filter(Boolean).join(', '),
    ' / ',
  );
  const changes = [
    state === null ? '' : stateName(state, language),
    dueDate === null
      ? ''
      : `${say(language, 'newDate')}${colonOf(language)}${inEach(language, (one) => shortDate(dueDate, one), ' / ')}`,
  ].filter((change) => change !== '');
  const said = [
    kind === 'delay' ? `${say(language, 'delay')}${colonOf(language)}${text}` : text,
    changes.length === 0 ? '' : text === '' ? changes.join('; ') : `(${changes.join('; ')})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return paragraph(STYLES.tableText, join([runs(`${when}${colonOf(language)}`, { bold: true }), runs(said)]));
}

const stateName = (state: ActionState, language: RecordLanguage) =>
  label(language, ({ actionRegister }) => actionRegister.state[state], ' / ');

function countsOf({ meetings }: ActionRegisterData, language: RecordLanguage): string {
  const lines = meetings.flatMap((group) => group.lines);
  const overdue = lines.filter((line) => line.overdue).length;
  return inEach(language, (one) => {
    const { actionRegister: texts } = textsOf(one);
    const of = (state: ActionState) => digits(lines.filter((line) => line.state === state).length, one);
    const all = texts.counts(
      digits(lines.length, one),
      of('open'),
      of('in-progress'),
      of('done'),
      of('cancelled'),
    );
    return overdue === 0 ? all : `${all}; ${texts.countOverdue(digits(overdue, one))}`;
  });
}
