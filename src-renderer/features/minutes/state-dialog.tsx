import { useState, type ReactNode } from 'react';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import { assertNever } from '../../../src-shared/domain/common.ts';
import { addDays } from '../../../src-shared/domain/days.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../../src-shared/domain/minutes.ts';
import { useRead } from '../../api/use-read.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { SelectControl } from '../../ui/forms/choice-fields.tsx';
import { DateControl } from '../../ui/forms/date-field.tsx';
import { FindingList, type FindingPlaces } from './check-panel.tsx';
import classes from './state-dialog.module.css';

interface StateDialogProps {
  meeting: Meeting;
  to: MinutesState;
  busy: boolean;
  places: FindingPlaces | null;
  onClose: () => void;
  onTake: (change: CallInput<'minutes.setState'>) => void;
}

/** Two weeks are what offices give for comments. */
const DAYS_FOR_COMMENTS = 14;

/** Asks what belongs to the next state, and whether it is meant: what is sent out or frozen stays. */
export default function StateDialog(props: StateDialogProps) {
  switch (props.to) {
    case 'circulated':
      return <Circulate {...props} />;
    case 'adopted':
      return <Adopt {...props} />;
    case 'drafting':
      return <TakeBack {...props} />;
    case 'with-chair':
      return null;
    case 'locked':
      return <Frame {...props} change={{ meetingId: props.meeting.id, state: 'locked' }} freezing="locked" />;
    default:
      return assertNever(props.to);
  }
}

interface FrameProps extends StateDialogProps {
  freezing: 'circulated' | 'adopted' | 'locked';
  change: CallInput<'minutes.setState'>;
  label?: string;
  children?: ReactNode;
}

function Frame({ freezing, change, label, busy, children, onClose, onTake }: FrameProps) {
  const t = useText();
  return (
    <Dialog title={t.minutes.freeze[freezing].title} onClose={onClose}>
      <p>{t.minutes.freeze[freezing].text}</p>
      {children}
      <DialogActions>
        <Button onClick={onClose}>{t.ui.cancel}</Button>
        <Button busy={busy} look="primary" data-autofocus onClick={() => onTake(change)}>
          {label ?? t.minutes.go[freezing]}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Circulate(props: StateDialogProps) {
  const { meeting, places } = props;
  const { circulate } = useText().desk;
  const { data: findings = [] } = useRead('minutes.check', { meetingId: meeting.id });
  const [on, setOn] = useState(() => dayOf(new Date()));
  const [deadline, setDeadline] = useState<string | null>(addDays(on, DAYS_FOR_COMMENTS));
  return (
    <Frame
      {...props}
      change={{ meetingId: meeting.id, state: 'circulated', on, deadline }}
      freezing="circulated"
      {...(findings.length > 0 ? { label: circulate.anyway } : {})}
    >
      {(meeting.state === 'planned' || meeting.state === 'convened') && <p>{circulate.marksHeld}</p>}
      {findings.length > 0 && places !== null && (
        <div className={classes.missing}>
          <p>{circulate.missing(findings.length)}</p>
          <FindingList findings={findings} places={places} />
        </div>
      )}
      <div className={classes.fields}>
        <DateControl label={circulate.on} value={on} onChange={(day) => setOn(day ?? on)} />
        <DateControl
          label={circulate.deadline}
          placeholder={circulate.noDeadline}
          value={deadline}
          clearable
          onChange={setDeadline}
        />
      </div>
    </Frame>
  );
}

/** The value of the choice that stands for no meeting. */
const IN_WRITING = 'in-writing';

function Adopt(props: StateDialogProps) {
  const { meeting } = props;
  const t = useText();
  const format = useFormat();
  const { adopt } = t.desk;
  const { data: meetings = [] } = useRead('meetings.list', {});
  const { data: minutes } = useRead('minutes.get', { meetingId: meeting.id });
  const later = meetings
    .filter((each) => each.id !== meeting.id && each.date >= meeting.date && each.state !== 'cancelled')
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const [chosen, setChosen] = useState<string | null>(null);
  const suggested = later.find((each) => each.kind === meeting.kind)?.id ?? IN_WRITING;
  const at = chosen ?? suggested;
  const atMeeting = later.find((each) => each.id === at);
  const [typedOn, setOn] = useState<string | null>(null);
  const [today] = useState(() => dayOf(new Date()));
  const on = typedOn ?? atMeeting?.date ?? today;
  return (
    <Frame
      {...props}
      change={{ meetingId: meeting.id, state: 'adopted', on, atId: atMeeting?.id ?? null }}
      freezing="adopted"
    >
      <p>{adopt.corrections(minutes?.corrections.length ?? 0)}</p>
      <div className={classes.fields}>
        <SelectControl
          label={adopt.at}
          options={[
            ...later.map((each) => ({
              value: each.id,
              label: `${t.domain.meetingNumber[each.kind](each.ordinal)}, ${format.shortDate(each.date)}`,
            })),
            { value: IN_WRITING, label: adopt.inWriting },
          ]}
          value={at}
          onChange={(id) => {
            setChosen(id);
            setOn(null);
          }}
        />
        <DateControl label={adopt.on} value={on} onChange={setOn} />
      </div>
    </Frame>
  );
}

function TakeBack({ meeting, busy, onClose, onTake }: StateDialogProps) {
  const t = useText();
  const { back } = t.desk;
  const [reason, setReason] = useState('');
  return (
    <Dialog title={back.title} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onTake({ meetingId: meeting.id, state: 'drafting', reason });
        }}
      >
        <p>{back.text}</p>
        <label className={classes.field}>
          {back.reason}
          <input
            data-autofocus
            autoComplete="off"
            maxLength={500}
            placeholder={back.hint}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <DialogActions>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
          <Button busy={busy} look="primary" type="submit">
            {t.minutes.go.drafting}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
