import { useState } from 'react';
import { agendaClock } from '../../../src-shared/domain/agenda-item.ts';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import type { Entry } from '../../../src-shared/domain/minutes.ts';
import { emptyRichText, isBlank, withoutBlankEnds } from '../../../src-shared/domain/rich-text.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { IconAdd } from '../../ui/icons.ts';
import { CorrectionFields, type TypedCorrection } from './correction-fields.tsx';
import classes from './state-dialog.module.css';

interface AdoptDialogProps {
  meeting: Meeting;
  entries: readonly Entry[];
  busy: boolean;
  onClose: () => void;
  onAdopt: (corrections: CallInput<'minutes.adopt'>['corrections']) => void;
}

interface Line extends TypedCorrection {
  key: number;
}

const empty = (key: number): Line => ({ key, entryId: null, body: emptyRichText(), reason: '' });

/** The corrections with which the meeting adopts the minutes of another one. */
export default function AdoptDialog({ meeting, entries, busy, onClose, onAdopt }: AdoptDialogProps) {
  const t = useText();
  const words = t.desk.adoption;
  const { data: items = [] } = useRead('agenda.list', { meetingId: meeting.id });
  const { lines } = agendaClock(meeting, items);
  const [typed, setTyped] = useState<readonly Line[]>(() => [empty(0)]);
  const filled = typed.filter((each) => !isBlank(each.body));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onAdopt(
            filled.map(({ entryId, body, reason }) => ({ entryId, body: withoutBlankEnds(body), reason })),
          );
        }}
      >
        {typed.map((value, index) => (
          <CorrectionFields
            entries={entries}
            key={value.key}
            lines={lines}
            startHere={index === typed.length - 1}
            value={value}
            onChange={(next) => setTyped(typed.with(index, { ...next, key: value.key }))}
          />
        ))}
        <div>
          <Button
            icon={IconAdd}
            look="quiet"
            size="small"
            onClick={() => setTyped([...typed, empty(typed.length)])}
          >
            {words.another}
          </Button>
        </div>
        <DialogActions>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
          <Button busy={busy} disabled={filled.length === 0} look="primary" type="submit">
            {words.adopt}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
