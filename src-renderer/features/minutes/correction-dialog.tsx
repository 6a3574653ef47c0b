import { useState } from 'react';
import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import type { Correction } from '../../../src-shared/domain/correction.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import { emptyRichText, isBlank, withoutBlankEnds } from '../../../src-shared/domain/rich-text.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { SelectControl } from '../../ui/forms/choice-fields.tsx';
import { DateControl } from '../../ui/forms/date-field.tsx';
import { CorrectionFields } from './correction-fields.tsx';
import classes from './state-dialog.module.css';

interface CorrectionDialogProps {
  meeting: Meeting;
  lines: readonly AgendaLine<AgendaItem>[];
  entries: readonly Entry[];
  /** The one to change; or the entry a new one is of, or null for the whole. */
  correction: Correction | { entryId: string | null };
  onClose: () => void;
}

const NOWHERE = 'nowhere';

/** Notes what minutes that are out should say. */
export default function CorrectionDialog(props: CorrectionDialogProps) {
  const { meeting, lines, entries, correction, onClose } = props;
  const t = useText();
  const format = useFormat();
  const words = t.desk.corrections;
  const known = 'id' in correction ? correction : null;
  const { data: meetings = [] } = useRead('meetings.list', {});
  const { run: add, pending: adding } = useWrite('corrections.add');
  const { run: update, pending: updating } = useWrite('corrections.update');
  const [typed, setTyped] = useState({
    entryId: correction.entryId,
    body: known?.body ?? emptyRichText(),
    reason: known?.reason ?? '',
  });
  const [onDate, setOn] = useState(() => known?.onDate ?? dayOf(new Date()));
  const [agreedAtId, setAgreedAt] = useState(known?.agreedAtId ?? null);
  const later = meetings
    .filter((each) => each.id !== meeting.id && each.date >= meeting.date && each.state !== 'cancelled')
    .toSorted((a, b) => a.date.localeCompare(b.date));

  const save = async () => {
    if (isBlank(typed.body)) return;
    const fields = {
      entryId: typed.entryId,
      body: withoutBlankEnds(typed.body),
      reason: typed.reason,
      onDate,
      agreedAtId,
    };
    const result =
      known === null
        ? await add({ meetingId: meeting.id, fields })
        : await update({ id: known.id, changes: fields });
    if (result.ok) onClose();
  };

  return (
    <Dialog title={known === null ? words.add : words.edit} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <CorrectionFields entries={entries} lines={lines} value={typed} startHere onChange={setTyped} />
        <div className={classes.fields}>
          <DateControl label={words.on} value={onDate} onChange={(day) => setOn(day ?? onDate)} />
          <SelectControl
            label={words.agreedAt}
            options={[
              { value: NOWHERE, label: words.nowhere },
              ...later.map((each) => ({
                value: each.id,
                label: `${t.domain.meetingNumber[each.kind](each.ordinal)}, ${format.shortDate(each.date)}`,
              })),
            ]}
            value={agreedAtId ?? NOWHERE}
            onChange={(id) => setAgreedAt(id === NOWHERE ? null : id)}
          />
        </div>
        <DialogActions>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
          <Button busy={adding || updating} disabled={isBlank(typed.body)} look="primary" type="submit">
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
