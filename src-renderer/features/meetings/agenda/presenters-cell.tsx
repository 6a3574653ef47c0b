import type { Party } from '../../../../src-shared/domain/common.ts';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { PartyControl } from '../../../ui/forms/party-picker.tsx';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';
import classes from './cells.module.css';

const NONE: readonly Party[] = [];

interface PresentersCellProps {
  editor: AgendaEditor;
  row: Row;
  number: string;
  readOnly: boolean;
}

/** Who presents an item: people and organisations, found by typing. */
export function PresentersCell({ editor, row, number, readOnly }: PresentersCellProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const { data: parties = NONE } = useRead('people.parties', {});
  if (readOnly) {
    return (
      <span className={classes.plainNames}>
        {row.presenters.map((party) => party.short || inLanguage(party.name)).join(', ')}
      </span>
    );
  }
  return (
    <PartyControl
      aria-label={t.meetings.agenda.presentersOf(number)}
      bare
      multiple
      placeholder={t.meetings.agenda.addPresenter}
      value={row.presenters}
      onChange={(refs) =>
        editor.edit(row.key, {
          presenters: refs.flatMap(({ id }) => parties.find((party) => party.id === id) ?? []),
        })
      }
    />
  );
}
