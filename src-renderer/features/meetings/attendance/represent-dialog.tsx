import { useMemo, useState } from 'react';
import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import type { PersonRow } from '../../../../src-shared/domain/person.ts';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Picker } from '../../../ui/forms/picker.tsx';

const NOBODY: readonly PersonRow[] = [];

interface RepresentDialogProps {
  /** Those who are spoken for. */
  rows: readonly Attendance[];
  everybody: readonly Attendance[];
  onClose: () => void;
  /** Null: nobody is named. */
  onChoose: (personId: string | null) => void;
}

/** Who spoke for somebody: first those of the same organisation, then everybody on the list, then everybody else. */
export function RepresentDialog({ rows, everybody, onClose, onChoose }: RepresentDialogProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const inLanguage = useInLanguage();
  const { data: people = NOBODY } = useRead('people.list', {});
  const [personId, setPersonId] = useState<string | null>(null);
  const [first] = rows;

  const items = useMemo(() => {
    const spokenFor = new Set(rows.map((row) => row.person.id));
    const listed = new Set(everybody.map((row) => row.person.id));
    const rank = (person: PersonRow) =>
      (listed.has(person.id) ? 0 : 2) + (person.organisation?.id === rows[0]?.organisation?.id ? 0 : 1);
    return people
      .filter((person) => !spokenFor.has(person.id))
      .toSorted((a, b) => rank(a) - rank(b))
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
  }, [people, rows, everybody, inLanguage]);

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
        onSubmit={(event) => {
          event.preventDefault();
          if (personId !== null) onChoose(personId);
        }}
      >
        <Picker
          description={words.representativeHint}
          items={items}
          label={words.representative}
          multiple={false}
          startHere
          value={personId === null ? [] : [personId]}
          onChange={(ids) => setPersonId(ids[0] ?? null)}
        />
        <DialogActions>
          <Button onClick={() => onChoose(null)}>{words.nobodyNamed}</Button>
          <Button aria-disabled={personId === null} look="primary" type="submit">
            {words.markRepresented}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
