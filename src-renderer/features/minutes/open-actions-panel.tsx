import { useId, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { type ActionRow, type ActionState, isOpen } from '../../../src-shared/domain/action.ts';
import type { IsoDate } from '../../../src-shared/domain/common.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Popover } from '../../ui/popover.tsx';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';
import { SideSection } from './side-section.tsx';
import formClasses from './fact-chips.module.css';
import classes from './side.module.css';

const AT_FIRST = 5;

/** Those of earlier meetings that were open, the ones that are late first. */
function openBefore(rows: readonly ActionRow[], meeting: Meeting): ActionRow[] {
  return rows
    .filter((row) => isOpen(row) && row.meeting.id !== meeting.id && row.meeting.date <= meeting.date)
    .toSorted((a, b) => (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999'));
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('li > button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}

/** What is still to be done from earlier meetings, at hand while people report on it. */
export function OpenActionsPanel({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const words = useText().desk.openActions;
  const { data } = useRead('actions.list', {});
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  if (data === undefined) return null;
  const open = openBefore(data.rows, meeting);
  const late = open.some((row) => row.dueDate !== null && row.dueDate < meeting.date);
  const shown = all ? open : open.slice(0, AT_FIRST);
  return (
    <SideSection
      aside={<Link to="/actions">{words.all}</Link>}
      count={open.length}
      name="actions"
      startOpen
      title={words.title}
      waiting={late}
    >
      {open.length === 0 ? (
        <p className={classes.quiet}>{words.none}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows between its buttons
        <ul className={classes.list} onKeyDown={moveFocus}>
          {shown.map((row) => (
            <OpenAction
              asking={asking === row.id}
              key={row.id}
              meeting={meeting}
              row={row}
              onAsk={(ask) => setAsking(ask ? row.id : null)}
              onDone={onDone}
            />
          ))}
        </ul>
      )}
      {open.length > shown.length && (
        <button className={classes.more} type="button" onClick={() => setAll(true)}>
          {words.more(open.length - shown.length)}
        </button>
      )}
    </SideSection>
  );
}

interface OpenActionProps {
  row: ActionRow;
  meeting: Meeting;
  asking: boolean;
  onAsk: (ask: boolean) => void;
  onDone: () => void;
}

function OpenAction({ row, meeting, asking, onAsk, onDone }: OpenActionProps) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const anchor = `--action${useId().replaceAll(/[^\w]/g, '')}`;
  const words = t.desk.openActions;
  const dueText = (due: IsoDate | null) => {
    if (due === null) return words.noDate;
    if (due < meeting.date) return words.overdue;
    return due === meeting.date ? words.today : words.due(format.shortDate(due));
  };
  const owners = row.owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ');
  const late = row.dueDate !== null && row.dueDate < meeting.date;
  return (
    <li>
      <button
        aria-expanded={asking}
        aria-haspopup="dialog"
        className={classes.line}
        style={{ anchorName: anchor }}
        type="button"
        onClick={() => onAsk(true)}
        onKeyDown={(event) => {
          if (event.key !== 'n' || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          onAsk(true);
        }}
      >
        <span className={classes.actionCode}>{row.code}</span>
        <span className={classes.action}>
          <span className={classes.actionText} lang={isKhmer(row.text) ? 'km' : undefined}>
            {row.text}
          </span>
          <span className={classes.actionFacts}>
            {owners && `${owners} · `}
            <span className={cx(late && classes.overdue)}>{dueText(row.dueDate)}</span>
            {row.state === 'in-progress' && ` · ${t.domain.actionState[row.state]}`}
          </span>
        </span>
      </button>
      {asking && (
        <Popover anchor={anchor} label={words.note(row.code)} onClose={() => onAsk(false)}>
          <NoteForm meeting={meeting} row={row} onClose={() => onAsk(false)} onDone={onDone} />
        </Popover>
      )}
    </li>
  );
}

interface NoteFormProps {
  row: ActionRow;
  meeting: Meeting;
  onClose: () => void;
  onDone: () => void;
}

/** What was reported: Enter notes it, the buttons change the state with it. */
function NoteForm({ row, meeting, onClose, onDone }: NoteFormProps) {
  const t = useText();
  const words = t.desk.openActions;
  const id = useId();
  const [text, setText] = useState('');
  const { run, pending } = useWrite('actions.addUpdate');
  const note = async (state?: ActionState) => {
    if (text.trim() === '' && state === undefined) return;
    const result = await run({
      ids: [row.id],
      update: { onDate: meeting.date, kind: 'note', text: text.trim(), meetingId: meeting.id },
      changes: state === undefined ? {} : { state },
    });
    if (!result.ok) return;
    announce(t.desk.said.progress(row.code));
    onClose();
    onDone();
  };
  return (
    <form
      className={cx(formClasses.due, classes.note)}
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <label htmlFor={id}>{words.note(row.code)}</label>
      <textarea
        data-autofocus
        id={id}
        maxLength={5000}
        placeholder={words.hint}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void note(event.ctrlKey || event.metaKey ? 'done' : undefined);
        }}
      />
      <div className={classes.noteActions}>
        {row.state === 'open' && (
          <Button size="small" onClick={() => void note('in-progress')}>
            {words.inProgress}
          </Button>
        )}
        <Button size="small" onClick={() => void note('done')}>
          {words.done}
        </Button>
        <Button busy={pending} look="primary" size="small" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
