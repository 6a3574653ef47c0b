import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { SelectControl } from '../../../ui/forms/choice-fields.tsx';
import type { MinutesState } from '../../../../src-shared/domain/minutes.ts';
import { useMeeting } from '../meeting/meeting-context.ts';

/** Says which minutes are adopted under an item; none: it is an ordinary one. */
export function AdoptionDialog(props: { itemId: string; minutesOfId: string | null; onClose: () => void }) {
  const { itemId, minutesOfId, onClose } = props;
  const t = useText();
  const format = useFormat();
  const words = t.planning;
  const { meeting } = useMeeting();
  const { data: meetings } = useRead('meetings.list', {});
  const { run: update } = useWrite('agenda.update');
  const earlier =
    meetings?.filter(
      ({ id, date, state }) => id !== meeting.id && date <= meeting.date && state !== 'cancelled',
    ) ?? [];
  const choose = async (id: string | null) => {
    const { ok } = await update({
      id: itemId,
      changes: { kind: id === null ? 'item' : 'minutes-adoption', minutesOfId: id },
    });
    if (ok) onClose();
  };
  return (
    <Dialog title={words.whichMinutes} onClose={onClose}>
      <SelectControl
        aria-label={words.whichMinutes}
        options={earlier.map(({ id, kind, ordinal, date, minutesState }) => ({
          value: id,
          label: `${t.domain.meetingNumber[kind](ordinal)}, ${format.shortDate(date)} (${t.domain.minutesState[minutesState as MinutesState]})`,
        }))}
        value={minutesOfId}
        onChange={(id) => void choose(id)}
      />
      <DialogActions>
        {minutesOfId !== null && <Button onClick={() => void choose(null)}>{words.setKindItem}</Button>}
        <Button onClick={onClose}>{t.ui.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
