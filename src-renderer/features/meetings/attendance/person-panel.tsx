import {
  AttendanceFields,
  CAPACITIES,
  REPLIES,
  type Attendance,
} from '../../../../src-shared/domain/attendance.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { BilingualField } from '../../../ui/forms/bilingual-field.tsx';
import { optionsOf, SelectControl, SelectField, SwitchField } from '../../../ui/forms/choice-fields.tsx';
import { FieldColumns, FieldStack } from '../../../ui/forms/form-layout.tsx';
import { TextField } from '../../../ui/forms/text-field.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { IconDelete } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { MARKS, markOf, type Mark } from './marks.ts';
import { OrganisationField } from './organisation-field.tsx';
import { PresenceFields } from './presence-fields.tsx';
import classes from './person-panel.module.css';

/** What is written of somebody at this meeting, besides whether they came. */
const OnTheList = AttendanceFields.pick({
  capacity: true,
  organisationId: true,
  position: true,
  reply: true,
  invited: true,
  note: true,
});

interface PersonPanelProps {
  row: Attendance;
  onMark: (mark: Mark) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One person of the list: presence in full, and the post as at the day of the meeting. */
export function PersonPanel({ row, onMark, onRemove, onClose }: PersonPanelProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const inLanguage = useInLanguage();
  const readOnly = useReadOnly();
  const { run: update } = useWrite('attendance.update');
  const { form, formProps } = useAutosave({
    schema: OnTheList,
    values: row,
    save: (changes) => update({ id: row.id, changes }),
  });
  const { control } = form;
  return (
    <SidePanel
      actions={
        !readOnly && <IconButton icon={IconDelete} label={words.remove} size="small" onClick={onRemove} />
      }
      title={<BilingualText text={row.person.name} />}
      onClose={onClose}
    >
      <form {...formProps}>
        <FieldStack>
          <SelectControl
            label={words.outcome}
            options={optionsOf(MARKS, words.marks)}
            readOnly={readOnly}
            value={markOf(row)}
            onChange={(mark) => mark !== null && onMark(mark)}
          />
          {row.outcome === 'attended' && (
            <PresenceFields
              intervals={row.intervals}
              key={JSON.stringify(row.intervals)}
              onChange={(intervals) => update({ id: row.id, changes: { intervals } })}
            />
          )}
          {row.alternateFor && <p>{words.alternateFor(inLanguage(row.alternateFor.name))}</p>}
          <FieldColumns>
            <SelectField
              control={control}
              label={words.role}
              name="capacity"
              options={optionsOf(CAPACITIES, t.domain.capacity)}
            />
            <SelectField
              control={control}
              label={words.reply}
              name="reply"
              options={optionsOf(REPLIES, t.domain.reply)}
            />
          </FieldColumns>
          <OrganisationField control={control} label={words.organisation} name="organisationId" />
          <BilingualField control={control} label={words.post} name="position" />
          <p className={classes.hint}>{words.asAtTheDay}</p>
          <SwitchField control={control} label={words.wasInvited} name="invited" />
          <TextField control={control} label={words.note} name="note" />
        </FieldStack>
      </form>
    </SidePanel>
  );
}
