import { MeetingForm, type Meeting } from '../../../../src-shared/domain/meeting.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { ReadOnlyContext } from '../../../ui/read-only.ts';
import { MeetingFields } from '../meeting-fields.tsx';
import { useStartKeepsLength } from '../use-start-keeps-length.ts';
import { LockedNote } from './locked-note.tsx';
import { useLocked, useMeeting } from './meeting-context.ts';
import classes from './details.module.css';

function DetailsForm({ meeting }: { meeting: Meeting }) {
  const { run: update } = useWrite('meetings.update', {
    // Shown at the field itself.
    handle: ({ fields }) => Object.keys(fields).length > 0,
  });
  const { form, formProps } = useAutosave({
    schema: MeetingForm,
    values: meeting,
    save: (changes) => update({ id: meeting.id, changes }),
  });
  useStartKeepsLength(form);
  return (
    <form {...formProps}>
      <MeetingFields control={form.control} timeZone />
    </form>
  );
}

export default function DetailsPage() {
  const { meeting } = useMeeting();
  const locked = useLocked();
  return (
    <>
      <LockedNote />
      <div className={classes.scroll}>
        <div className={classes.column}>
          <ReadOnlyContext value={locked}>
            <DetailsForm key={meeting.id} meeting={meeting} />
          </ReadOnlyContext>
        </div>
      </div>
    </>
  );
}
