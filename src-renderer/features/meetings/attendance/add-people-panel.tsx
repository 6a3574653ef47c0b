import { useId, useMemo, useRef, useState } from 'react';
import type { Attendance, NewAttendee } from '../../../../src-shared/domain/attendance.ts';
import type { PersonRow } from '../../../../src-shared/domain/person.ts';
import { useRead } from '../../../api/use-read.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControlled } from '../../../ui/forms/choice-fields.tsx';
import { EntryForm } from '../../../ui/forms/entry-form.tsx';
import { FieldStack } from '../../../ui/forms/form-layout.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { useNewPerson } from './new-person.tsx';
import { PeoplePicker } from './people-picker.tsx';
import type { AttendanceCommands } from './use-attendance-commands.ts';

const NOBODY: readonly PersonRow[] = [];

interface AddPeoplePanelProps {
  everybody: readonly Attendance[];
  /** Whether people added now are invited, or walk in. */
  invitedAtFirst: boolean;
  onAdd: AttendanceCommands['add'];
  onClose: () => void;
}

/** Puts people on the list; somebody nobody knows yet is written down right here, at the door. */
export function AddPeoplePanel({ everybody, invitedAtFirst, onAdd, onClose }: AddPeoplePanelProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const formId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const { data: people = NOBODY } = useRead('people.list', {});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [invited, setInvited] = useState(invitedAtFirst);
  const newPerson = useNewPerson();

  const others = useMemo(() => {
    const listed = new Set(everybody.map((row) => row.person.id));
    return people.filter((person) => !listed.has(person.id));
  }, [people, everybody]);

  const save = useOnce(async (next: boolean) => {
    const newPeople: NewAttendee[] = [];
    if (newPerson.open) {
      const person = await newPerson.read();
      if (person === null) return;
      newPeople.push(person);
    }
    if (chosen.length + newPeople.length === 0) return;
    const failure = await onAdd({ personIds: chosen, newPeople, invited });
    if (failure !== null) {
      newPerson.refuse(failure.fields);
      return;
    }
    setChosen([]);
    newPerson.forget();
    if (next) picker.current?.focus();
    else onClose();
  });
  const nothing = chosen.length === 0 && !newPerson.open;

  return (
    <SidePanel
      foot={
        <>
          <Button aria-disabled={nothing} onClick={() => save(true)}>
            {words.addAndNext}
          </Button>
          <Button aria-disabled={nothing} form={formId} look="primary" type="submit">
            {words.addToList}
          </Button>
        </>
      }
      title={words.addPeople}
      onClose={onClose}
    >
      <EntryForm id={formId} onCtrlEnter={() => save(true)} onSave={() => save(false)}>
        <FieldStack>
          <PeoplePicker
            description={words.addHint}
            label={words.people}
            multiple
            newPerson={newPerson}
            people={others}
            ref={picker}
            startHere
            value={chosen}
            onChange={setChosen}
          />
          <SegmentedControlled
            label={words.theyAre}
            options={[
              { value: 'invited', label: words.areInvited },
              { value: 'walk-in', label: words.areWalkIns },
            ]}
            value={invited ? 'invited' : 'walk-in'}
            onChange={(value) => setInvited(value === 'invited')}
          />
        </FieldStack>
      </EntryForm>
    </SidePanel>
  );
}
