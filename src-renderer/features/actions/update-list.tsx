import { useState } from 'react';
import type { ActionFile, ActionUpdate } from '../../../src-shared/domain/action.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { NoteControl } from '../../ui/forms/note-control.tsx';
import { IconDelete, IconEdit } from '../../ui/icons.ts';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useUndoable } from '../../ui/undoable.ts';
import classes from './actions.module.css';

/** What became of an action, the latest first: when, who wrote it, what it changed. */
export function UpdateList({ action }: { action: ActionFile }) {
  const t = useText();
  const undoable = useUndoable();
  const { run: remove } = useWrite('actions.removeUpdate');
  if (action.updates.length === 0) return <p className={classes.none}>{t.actions.noUpdates}</p>;
  return (
    <ol className={classes.updates}>
      {action.updates.map((update) => (
        <Update
          key={update.id}
          update={update}
          onRemove={() => {
            void remove({ id: update.id }).then(({ ok }) => ok && undoable(t.actions.removed(action.code)));
          }}
        />
      ))}
    </ol>
  );
}

function Update({ update, onRemove }: { update: ActionUpdate; onRemove: () => void }) {
  const t = useText();
  const words = t.actions;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const [editing, setEditing] = useState(false);
  const { meeting } = update;
  const changed = [
    update.state && words.changedState(t.domain.actionState[update.state]),
    update.dueDate && words.changedDue(format.shortDate(update.dueDate)),
    update.owners.length > 0 &&
      words.changedOwners(update.owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ')),
  ].filter((each): each is string => typeof each === 'string');
  return (
    <li className={classes.update}>
      <div className={classes.updateHead}>
        <span className={classes.updateDay}>{format.shortDate(update.onDate)}</span>
        <span className={classes.soft}>
          {[meeting && words.at(t.domain.meetingNumber[meeting.kind](meeting.ordinal)), update.author]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {!readOnly && !editing && (
          <span className={classes.updateButtons}>
            <IconButton icon={IconEdit} label={words.edit} size="small" onClick={() => setEditing(true)} />
            <IconButton icon={IconDelete} label={words.remove} size="small" onClick={onRemove} />
          </span>
        )}
      </div>
      {update.kind === 'delay' && <Chip tone="caution">{words.update.kinds.delay}</Chip>}
      {editing ? (
        <NoteEditor update={update} onDone={() => setEditing(false)} />
      ) : (
        update.text !== '' && (
          <p className={classes.note} lang={isKhmer(update.text) ? 'km' : undefined}>
            {update.text}
          </p>
        )
      )}
      {changed.length > 0 && <p className={classes.changed}>{changed.join(' · ')}</p>}
    </li>
  );
}

/** The words of an update, corrected in place: Esc leaves them as they were. */
function NoteEditor({ update, onDone }: { update: ActionUpdate; onDone: () => void }) {
  const t = useText();
  const { run: change } = useWrite('actions.changeUpdate');
  const [text, setText] = useState(update.text);
  const save = () => {
    if (text.trim() !== update.text) void change({ id: update.id, changes: { text } });
    onDone();
  };
  return (
    <NoteControl
      aria-label={t.actions.update.text}
      ref={(element) => {
        if (document.activeElement !== element) element?.focus();
      }}
      value={text}
      onBlur={save}
      onChange={setText}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
