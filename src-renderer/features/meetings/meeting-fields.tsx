import { useMemo } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import {
  MEETING_KINDS,
  MEETING_MODES,
  type MeetingFields as Fields,
} from '../../../src-shared/domain/meeting.ts';
import { useText } from '../../i18n/text.tsx';
import { BilingualField } from '../../ui/forms/bilingual-field.tsx';
import { NumberField, optionsOf, SegmentedField, SelectField } from '../../ui/forms/choice-fields.tsx';
import { DateField } from '../../ui/forms/date-field.tsx';
import { FieldColumns, FieldStack } from '../../ui/forms/form-layout.tsx';
import { PersonField } from '../../ui/forms/party-picker.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { TimeField } from '../../ui/forms/time-field.tsx';
import classes from './meeting-fields.module.css';

interface MeetingFieldsProps {
  control: Control<Fields, unknown, Fields>;
  /** Asks for the time zone too; a new meeting takes that of the group. */
  timeZone?: boolean;
}

/** What a meeting is: kind, number, title, when and where, who chairs. */
export function MeetingFields({ control, timeZone = false }: MeetingFieldsProps) {
  const t = useText();
  const words = t.meetings.fields;
  const mode = useWatch({ control, name: 'mode' });
  return (
    <FieldStack>
      <BilingualField control={control} label={words.title} name="title" startHere />
      <div className={classes.kindAndNumber}>
        <SelectField
          control={control}
          label={words.kind}
          name="kind"
          options={optionsOf(MEETING_KINDS, t.domain.meetingKind)}
        />
        <NumberField control={control} label={words.number} max={9999} min={1} name="ordinal" />
      </div>
      <DateField control={control} label={words.date} name="date" />
      <FieldColumns>
        <TimeField control={control} label={words.start} name="start" />
        <TimeField control={control} label={words.end} name="end" />
      </FieldColumns>
      {timeZone && <TimeZoneField control={control} />}
      <SegmentedField
        control={control}
        label={words.mode}
        name="mode"
        options={optionsOf(MEETING_MODES, t.domain.meetingMode)}
      />
      <BilingualField control={control} label={words.venue} name="venue" />
      {mode !== 'in-person' && <TextField control={control} label={words.onlineLink} name="onlineLink" />}
      <PersonField control={control} label={words.chair} name="chairId" />
    </FieldStack>
  );
}

function TimeZoneField({ control }: { control: MeetingFieldsProps['control'] }) {
  const words = useText().meetings.fields;
  const chosen = useWatch({ control, name: 'timeZone' });
  const options = useMemo(() => {
    // The system knows some zones under one name only; the one in the register stays a choice.
    const zones = new Set([...(chosen ? [chosen] : []), ...Intl.supportedValuesOf('timeZone')]);
    return [...zones].toSorted().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  }, [chosen]);
  return <SelectField control={control} label={words.timeZone} name="timeZone" options={options} />;
}
