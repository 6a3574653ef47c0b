import { useId, useMemo, useRef, useState } from 'react';
import {
  ACTION_STATES,
  type ActionFile,
  type ActionState,
  type UpdateKind,
  UPDATE_KINDS,
} from '../../../src-shared/domain/action.ts';
import type { IsoDate, PartyRef } from '../../../src-shared/domain/common.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { optionsOf, SegmentedControlled, SelectControl } from '../../ui/forms/choice-fields.tsx';
import { DateControl } from '../../ui/forms/date-field.tsx';
import { EntryForm } from '../../ui/forms/entry-form.tsx';
import { FieldColumns, FieldStack } from '../../ui/forms/form-layout.tsx';
import { NoteControl } from '../../ui/forms/note-control.tsx';
import { PartyControl } from '../../ui/forms/party-picker.tsx';
import { useStartFocus } from '../../ui/use-start-focus.ts';
import { useUndoable } from '../../ui/undoable.ts';
import { useOnce } from '../../ui/use-once.ts';
import classes from './actions.module.css';

interface UpdateFormProps {
  action: ActionFile;
  today: IsoDate;
  onDone: () => void;
}

/** Words that were typed and not saved, by the action: a panel that was closed with Esc has them when it comes again. */
const drafts = new Map<string, string>();

/** What became of an action, and what that changes: saved as one act. Ctrl+Enter saves. */
export function UpdateForm({ action, today, onDone }: UpdateFormProps) {
  const t = useText();
  const words = t.actions.update;
  const formId = useId();
  const form = useRef<HTMLDivElement>(null);
  useStartFocus(form);
  const undoable = useUndoable();
  const { run, pending } = useWrite('actions.addUpdate');
  const { data: meetings } = useRead('meetings.list', {});
  const [text, setText] = useState(() => drafts.get(action.id) ?? '');
  const [kind, setKind] = useState<UpdateKind>('note');
  const [state, setState] = useState<ActionState | null>(null);
  const [dueDate, setDueDate] = useState<IsoDate | null>(null);
  const [owners, setOwners] = useState<readonly PartyRef[] | null>(null);
  const [onDate, setOnDate] = useState<IsoDate>(today);
  // Whoever writes while a meeting is on writes what it was told.
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);

  const told = useMemo(
    () =>
      (meetings ?? [])
        .filter((meeting) => meeting.date > action.meeting.date && meeting.state !== 'cancelled')
        .map((meeting) => ({
          value: meeting.id,
          label: t.domain.meetingNumber[meeting.kind](meeting.ordinal),
        })),
    [meetings, action.meeting.date, t],
  );

  const save = useOnce(async () => {
    const changes = {
      ...(state === null ? {} : { state }),
      ...(dueDate === null ? {} : { dueDate }),
      ...(owners === null || owners.length === 0 ? {} : { owners: [...owners] }),
    };
    if (text.trim() === '' && Object.keys(changes).length === 0) {
      setEmpty(true);
      return;
    }
    const result = await run({ ids: [action.id], update: { onDate, kind, text, meetingId }, changes });
    if (!result.ok) return;
    drafts.delete(action.id);
    onDone();
    undoable(t.actions.updated(action.code));
  });

  return (
    <div className={classes.updateForm} ref={form}>
      <EntryForm id={formId} onCtrlEnter={() => save()} onSave={() => save()}>
        <FieldStack>
          <NoteControl
            error={empty ? words.nothing : null}
            label={words.text}
            startHere
            value={text}
            onChange={(typed) => {
              setText(typed);
              drafts.set(action.id, typed);
              setEmpty(false);
            }}
          />
          <SegmentedControlled
            label={words.kind}
            options={optionsOf(UPDATE_KINDS, words.kinds)}
            value={kind}
            onChange={setKind}
          />
          <FieldColumns>
            <SelectControl
              clearable
              label={words.state}
              options={optionsOf(
                ACTION_STATES.filter((each) => each !== action.state),
                t.domain.actionState,
              )}
              placeholder={words.stays}
              value={state}
              onChange={setState}
            />
            <DateControl clearable label={words.due} value={dueDate} onChange={setDueDate} />
          </FieldColumns>
          <PartyControl label={words.owners} multiple value={owners ?? action.owners} onChange={setOwners} />
          <FieldColumns>
            <SelectControl
              clearable
              label={words.meeting}
              options={told}
              placeholder={words.noMeeting}
              value={meetingId}
              onChange={setMeetingId}
            />
            <DateControl label={words.on} value={onDate} onChange={(day) => setOnDate(day ?? today)} />
          </FieldColumns>
          <div className={classes.formFoot}>
            <Button
              onClick={() => {
                drafts.delete(action.id);
                onDone();
              }}
            >
              {t.ui.cancel}
            </Button>
            <Button busy={pending} look="primary" type="submit">
              {words.save}
            </Button>
          </div>
        </FieldStack>
      </EntryForm>
    </div>
  );
}
