import { useCallback } from 'react';
import type { PlannedRow, RowNote } from '../../../../src-shared/domain/people-table.ts';
import { useText } from '../../../i18n/text.tsx';

/** What was found about a row, in words. */
export function useFindings(): (row: PlannedRow) => string {
  const t = useText();
  const words = t.people.import;
  const noteText = useNoteText();
  return useCallback(
    (row) => {
      const value = (field: string, text: string) => {
        if (field === 'sex' && text in t.domain.sex) return t.domain.sex[text as keyof typeof t.domain.sex];
        if (field === 'role' && text in t.domain.role)
          return t.domain.role[text as keyof typeof t.domain.role];
        return text;
      };
      const changes = row.changes.map(
        ({ field, before, after }) =>
          `${words.fields[field]}: ${before === '' ? '' : `${value(field, before)} → `}${value(field, after)}`,
      );
      return [
        row.state === 'repeated' && row.repeats !== null ? words.repeats(row.repeats) : '',
        row.state === 'unclear' && row.person !== '' ? words.isPerson(row.person) : '',
        ...(row.state === 'update' ? changes : []),
        ...row.notes.map(noteText),
      ]
        .filter(Boolean)
        .join(' · ');
    },
    [t, words, noteText],
  );
}

/** One note in words. */
export function useNoteText(): (note: RowNote) => string {
  const { notes } = useText().people.import;
  return useCallback((note) => notes[note.kind](note.text), [notes]);
}
