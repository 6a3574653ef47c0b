import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  ACTION_STATES,
  type ActionFile,
  type AgendaPlace,
  isOpen,
  PRIORITIES,
} from '../../../src-shared/domain/action.ts';
import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import type { MeetingRef } from '../../../src-shared/domain/meeting.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button } from '../../ui/button.tsx';
import { optionsOf, SelectControl } from '../../ui/forms/choice-fields.tsx';
import { FieldColumns } from '../../ui/forms/form-layout.tsx';
import { IconAdd, IconAgenda } from '../../ui/icons.ts';
import { HistoryButton } from '../../ui/history-link.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { StateChip } from './state-chip.tsx';
import { UpdateForm } from './update-form.tsx';
import { UpdateList } from './update-list.tsx';
import type { ActionCommands } from './use-action-commands.ts';
import classes from './actions.module.css';

interface ActionPanelProps {
  id: string;
  today: IsoDate;
  /** The meeting to come, if one is planned. */
  next: MeetingRef | null;
  commands: ActionCommands;
  /** Whether an update is to be written at once. */
  writing: boolean;
  onClose: () => void;
}

/** One action whole: what was agreed, where, who has it now, and what became of it. */
export function ActionPanel(props: ActionPanelProps) {
  const { id, onClose } = props;
  const { data: action, error } = useRead('actions.one', { id }, { throwOnError: false });
  const { title, help } = useText().errors.codes['not-found'];
  const gone = action === undefined && error !== null;
  return (
    <SidePanel
      actions={action && <HistoryButton id={action.id} name={action.code} of="action" />}
      title={gone ? title : (action?.code ?? '')}
      onClose={onClose}
    >
      {gone && <p>{help({})}</p>}
      {!gone && (action === undefined ? <SkeletonRows /> : <Whole {...props} action={action} />)}
    </SidePanel>
  );
}

function Whole({ action, today, next, commands, writing }: ActionPanelProps & { action: ActionFile }) {
  const t = useText();
  const words = t.actions;
  const format = useFormat();
  const readOnly = useReadOnly();
  const [adding, setAdding] = useState(writing);
  const addButton = useRef<HTMLButtonElement>(null);
  // The keyboard goes back to where it came from when the form is gone.
  const wasAdding = useRef(adding);
  useEffect(() => {
    if (wasAdding.current && !adding) addButton.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  const { meeting, item } = action;
  return (
    <div className={classes.whole}>
      <RichTextView text={action.body} />
      <dl className={classes.facts}>
        <dt>{words.owners}</dt>
        <dd>
          <Owners owners={action.owners} />
        </dd>
        <dt>{words.due}</dt>
        <dd className={classes.dueLine}>
          {action.dueDate === null ? words.noDue : format.date(action.dueDate)}
          <StateChip action={action} today={today} />
        </dd>
        {action.closedOn !== null && (
          <>
            <dt>{words.state}</dt>
            <dd>{words.closedOn(format.shortDate(action.closedOn))}</dd>
          </>
        )}
        <Minuted action={action} />
        <dt>{words.from}</dt>
        <dd>
          <Link to={`/meetings/${meeting.id}/minutes?item=${item.id}&entry=${action.entryId}`}>
            {t.domain.meetingNumber[meeting.kind](meeting.ordinal)}
          </Link>
          , {format.shortDate(meeting.date)}
          <div className={classes.soft}>
            {t.meetings.agenda.number(item.number)} <BilingualText text={item.title} />
          </div>
        </dd>
        {action.places.length > 0 && (
          <>
            <dt>{words.carried}</dt>
            <dd>
              {action.places.map((place) => (
                <Place key={place.itemId} place={place} />
              ))}
            </dd>
          </>
        )}
      </dl>
      {!readOnly && (
        <FieldColumns>
          <SelectControl
            label={words.state}
            options={optionsOf(ACTION_STATES, t.domain.actionState)}
            value={action.state}
            onChange={(state) =>
              state !== null && state !== action.state && commands.setState([action], state)
            }
          />
          <SelectControl
            label={words.priority}
            options={optionsOf(PRIORITIES, t.domain.priority)}
            value={action.priority}
            onChange={(priority) => priority !== null && commands.setPriority([action], priority)}
          />
        </FieldColumns>
      )}
      {!readOnly && isOpen(action) && action.next === null && next !== null && next.id !== meeting.id && (
        <Button icon={IconAgenda} size="small" onClick={() => commands.putOnAgenda([action], next)}>
          {words.putOnAgendaOf(t.domain.meetingNumber[next.kind](next.ordinal))}
        </Button>
      )}
      <section className={classes.history}>
        <div className={classes.historyHead}>
          <h3>{words.history}</h3>
          {!readOnly && !adding && (
            <Button icon={IconAdd} ref={addButton} size="small" onClick={() => setAdding(true)}>
              {words.addUpdate}
            </Button>
          )}
        </div>
        {adding && <UpdateForm action={action} today={today} onDone={() => setAdding(false)} />}
        <UpdateList action={action} />
      </section>
    </div>
  );
}

function Owners({ owners }: { owners: readonly Party[] }) {
  const t = useText();
  if (owners.length === 0) return t.actions.noOwner;
  return (
    <ul className={classes.owners}>
      {owners.map((owner) => (
        <li key={owner.id}>
          <BilingualText text={owner.name} />
          {owner.short && <span className={classes.soft}> {owner.short}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What the minutes said, where that is no longer so. */
function Minuted({ action }: { action: ActionFile }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { minuted, owners, dueDate } = action;
  const same =
    minuted.dueDate === dueDate &&
    minuted.owners.length === owners.length &&
    minuted.owners.every((owner) => owners.some((other) => other.id === owner.id));
  if (same) return null;
  const names = minuted.owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ');
  return (
    <>
      <dt>{t.actions.asMinuted}</dt>
      <dd>
        {t.actions.minutedWas(
          names || t.actions.noOwner,
          minuted.dueDate === null ? t.actions.noDue : format.shortDate(minuted.dueDate),
        )}
      </dd>
    </>
  );
}

function Place({ place }: { place: AgendaPlace }) {
  const t = useText();
  const { meeting } = place;
  return (
    <div>
      <Link to={`/meetings/${meeting.id}/agenda?item=${place.itemId}`}>
        {t.domain.meetingNumber[meeting.kind](meeting.ordinal)}
      </Link>
      , {t.meetings.agenda.number(place.number)}
    </div>
  );
}
