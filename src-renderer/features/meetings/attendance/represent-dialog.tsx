import { useMemo, useState } from 'react';
import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import type { PersonRow } from '../../../../src-shared/domain/person.ts';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { useNewPerson } from './new-person.tsx';
import { PeoplePicker } from './people-picker.tsx';
import type { AttendanceCommands } from './use-attendance-commands.ts';

const NOBODY: readonly PersonRow[] = [];

interface RepresentDialogProps {
  /** Those who are spoken for. */
  rows: readonly Attendance[];
  everybody: readonly Attendance[];
  onRepresent: AttendanceCommands['represent'];
  onClose: () => void;
}

/**
 * Who spoke for somebody: first those of the same organisation, then everybody on the list, then everybody else;
 * somebody new is written down right here.
 */
export function RepresentDialog({ rows, everybody, onRepresent, onClose }: RepresentDialogProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const inLanguage = useInLanguage();
  const { data: people = NOBODY } = useRead('people.list', {});
  const [personId, setPersonId] = useState<string | null>(null);
  const newPerson = useNewPerson();
  const [first] = rows;

  const others = useMemo(() => {
    const spokenFor = new Set(rows.map((row) => row.person.id));
    const listed = new Set(everybody.map((row) => row.person.id));
    const rank = (person: PersonRow) =>
      (listed.has(person.id) ? 0 : 2) + (person.organisation?.id === rows[0]?.organisation?.id ? 0 : 1);
    return people.filter((person) => !spokenFor.has(person.id)).toSorted((a, b) => rank(a) - rank(b));
  }, [people, rows, everybody]);

  const save = async (by: string | null) => {
    const ids = rows.map((row) => row.id);
    if (!newPerson.open) {
      onClose();
      await onRepresent(ids, by, null);
      return;
    }
    const person = await newPerson.read();
    if (person === null) return;
    const failure = await onRepresent(ids, null, person);
    if (failure === null) onClose();
    else newPerson.refuse(failure.fields);
  };
  const nobody = personId === null && !newPerson.open;

  return (
    <Dialog
      title={
        rows.length === 1 && first
          ? words.whoSpokeFor(inLanguage(first.person.name))
          : words.whoSpoke(rows.length)
      }
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!nobody) void save(personId);
        }}
      >
        <PeoplePicker
          description={words.representativeHint}
          label={words.representative}
          multiple={false}
          newPerson={newPerson}
          people={others}
          startHere
          value={personId === null ? [] : [personId]}
          onChange={(ids) => {
            setPersonId(ids[0] ?? null);
            newPerson.forget();
          }}
        />
        <DialogActions>
          <Button
            onClick={() => {
              onClose();
              void onRepresent(
                rows.map((row) => row.id),
                null,
                null,
              );
            }}
          >
            {words.nobodyNamed}
          </Button>
          <Button aria-disabled={nobody} look="primary" type="submit">
            {words.markRepresented}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
