import { useId, useMemo, useRef, useState } from 'react';
import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import type { PersonRow } from '../../../../src-shared/domain/person.ts';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControlled } from '../../../ui/forms/choice-fields.tsx';
import { FieldStack } from '../../../ui/forms/form-layout.tsx';
import { Picker } from '../../../ui/forms/picker.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { EntryForm } from '../../../ui/forms/entry-form.tsx';
import { NewPersonFields, useNewPerson } from './new-person.tsx';

const NOBODY: readonly PersonRow[] = [];

interface AddPeoplePanelProps {
  everybody: readonly Attendance[];
  /** Whether people added now are invited, or walk in. */
  invitedAtFirst: boolean;
  onAdd: (personIds: readonly string[], invited: boolean) => Promise<boolean>;
  onClose: () => void;
}

/** Puts people on the list; somebody nobody knows yet is written down right here, at the door. */
export function AddPeoplePanel({ everybody, invitedAtFirst, onAdd, onClose }: AddPeoplePanelProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const inLanguage = useInLanguage();
  const formId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const { data: people = NOBODY } = useRead('people.list', {});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [invited, setInvited] = useState(invitedAtFirst);
  const newPerson = useNewPerson();

  const items = useMemo(() => {
    const listed = new Set(everybody.map((row) => row.person.id));
    return people
      .filter((person) => !listed.has(person.id))
      .map((person) => ({
        id: person.id,
        label: inLanguage(person.name),
        detail:
          person.organisation?.acronym || (person.organisation ? inLanguage(person.organisation.name) : ''),
        search: [
          person.name.en,
          person.name.km,
          person.organisation?.acronym,
          person.organisation?.name.en,
          person.organisation?.name.km,
        ].join(' '),
      }));
  }, [people, everybody, inLanguage]);

  const save = async (next: boolean) => {
    const ids = [...chosen];
    if (newPerson.open) {
      const id = await newPerson.save();
      if (id === null) return;
      ids.push(id);
    }
    if (!(await onAdd(ids, invited))) return;
    setChosen([]);
    if (next) picker.current?.focus();
    else onClose();
  };
  const nothing = chosen.length === 0 && !newPerson.open;

  return (
    <SidePanel
      foot={
        <>
          <Button aria-disabled={nothing} onClick={() => void save(true)}>
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
      <EntryForm id={formId} onCtrlEnter={() => void save(true)} onSave={() => void save(false)}>
        <FieldStack>
          <Picker
            description={words.addHint}
            items={items}
            label={words.people}
            multiple
            ref={picker}
            startHere
            value={chosen}
            onChange={setChosen}
            onCreate={(typed) => {
              newPerson.begin(typed);
              return Promise.resolve(null);
            }}
          />
          {newPerson.open && <NewPersonFields person={newPerson} />}
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
