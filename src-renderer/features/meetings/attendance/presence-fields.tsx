import { useState } from 'react';
import type { Interval } from '../../../../src-shared/domain/attendance.ts';
import type { WriteResult } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { optionsOf, SelectControl } from '../../../ui/forms/choice-fields.tsx';
import { TimeControl } from '../../../ui/forms/time-field.tsx';
import { IconAdd, IconClose } from '../../../ui/icons.ts';
import { useReadOnly } from '../../../ui/read-only.ts';
import { useMeeting } from '../meeting/meeting-context.ts';
import classes from './person-panel.module.css';

const PLACES = ['room', 'online'] as const;
const TIME = /^\d\d:\d\d$/;
const isTime = (text: string | null) => text === null || TIME.test(text);

interface PresenceFieldsProps {
  intervals: readonly Interval[];
  onChange: (intervals: Interval[]) => Promise<WriteResult<unknown>>;
}

/** When somebody was there, stretch by stretch: came late, went, came back, moved to the screen. */
export function PresenceFields({ intervals, onChange }: PresenceFieldsProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const readOnly = useReadOnly();
  const { meeting } = useMeeting();
  const [typed, setTyped] = useState<readonly Interval[]>(intervals);

  const save = (next: readonly Interval[]) => {
    setTyped(next);
    const complete = next.every(({ arrived, left }) => isTime(arrived) && isTime(left));
    const inOrder = next.every(({ arrived, left }) => left === null || left > (arrived ?? meeting.start));
    if (complete && inOrder) void onChange([...next]);
  };
  const change = (index: number, changes: Partial<Interval>) =>
    typed.map((interval, each) => (each === index ? Object.assign({}, interval, changes) : interval));

  return (
    <fieldset className={classes.presence}>
      <legend>{words.presence}</legend>
      {typed.map((interval, index) => {
        const wrong = interval.left !== null && interval.left <= (interval.arrived ?? meeting.start);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a stretch has no name but its place in the list
          <div className={classes.stretch} key={index}>
            <SelectControl
              aria-label={words.place}
              options={optionsOf(PLACES, words.marks)}
              readOnly={readOnly}
              value={interval.place}
              onChange={(place) => place !== null && save(change(index, { place }))}
            />
            <TimeControl
              aria-label={words.arrivedOf}
              placeholder={meeting.start}
              readOnly={readOnly}
              value={interval.arrived ?? ''}
              onBlur={() => save(typed)}
              onChange={(time) => setTyped(change(index, { arrived: time || null }))}
            />
            <TimeControl
              aria-label={words.leftOf}
              error={wrong && isTime(interval.left) ? t.errors.fields['ends-before-start'] : null}
              placeholder={meeting.end}
              readOnly={readOnly}
              value={interval.left ?? ''}
              onBlur={() => save(typed)}
              onChange={(time) => setTyped(change(index, { left: time || null }))}
            />
            {!readOnly && typed.length > 1 && (
              <IconButton
                icon={IconClose}
                label={words.removeStretch}
                size="small"
                onClick={() => save(typed.filter((_, each) => each !== index))}
              />
            )}
          </div>
        );
      })}
      {!readOnly && typed.at(-1)?.left != null && (
        <Button
          icon={IconAdd}
          look="quiet"
          size="small"
          onClick={() => save([...typed, { arrived: typed.at(-1)?.left ?? null, left: null, place: 'room' }])}
        >
          {words.cameBack}
        </Button>
      )}
    </fieldset>
  );
}
