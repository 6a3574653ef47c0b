import type { AgendaItem, AgendaLine } from '../../../src-shared/domain/agenda-item.ts';
import type { Correction } from '../../../src-shared/domain/correction.ts';
import { type Entry, codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconAdd } from '../../ui/icons.ts';
import { CorrectionNote } from './correction-note.tsx';
import classes from './corrections.module.css';

interface CorrectionListProps {
  corrections: readonly Correction[];
  entries: readonly Entry[];
  lines: readonly AgendaLine<AgendaItem>[];
  canAdd: boolean;
  canCorrect: (correction: Correction) => boolean;
  onAdd: () => void;
  onEdit: (correction: Correction) => void;
}

/** Every correction of these minutes, at their end. */
export function CorrectionList(props: CorrectionListProps) {
  const { corrections, entries, lines, canAdd, canCorrect, onAdd, onEdit } = props;
  const t = useText();
  const words = t.desk.corrections;
  const nameOf = ({ entryId }: Correction) => {
    const entry = entries.find((each) => each.id === entryId);
    if (entry === undefined) return words.ofWhole;
    const number = lines.find(({ item }) => item.id === entry.agendaItemId)?.number ?? '';
    return words.of(codeOfEntry(entry) ?? t.meetings.agenda.number(number));
  };
  return (
    <section aria-label={words.title} className={classes.list}>
      <div className={classes.listHead}>
        <h2>{words.title}</h2>
        {canAdd && (
          <Button icon={IconAdd} size="small" onClick={onAdd}>
            {words.add}
          </Button>
        )}
      </div>
      {corrections.length === 0 && <p className={classes.none}>{words.none}</p>}
      {corrections.map((correction) => (
        <CorrectionNote
          correction={correction}
          editable={canCorrect(correction)}
          key={correction.id}
          of={nameOf(correction)}
          onEdit={() => onEdit(correction)}
        />
      ))}
    </section>
  );
}

interface LeftOverProps {
  corrections: readonly Correction[];
  entries: readonly Entry[];
  itemId: string;
  onGo: (entry: Entry) => void;
}

/** What was noted while the minutes were circulated, beside the item it is about, once they are drafted again. */
export function LeftOver({ corrections, entries, itemId, onGo }: LeftOverProps) {
  const words = useText().desk.corrections;
  const here = corrections.filter(({ entryId }) => {
    const entry = entries.find((each) => each.id === entryId);
    return entry === undefined || entry.agendaItemId === itemId;
  });
  if (here.length === 0) return null;
  return (
    <div>
      <p className={classes.none}>{words.leftOver}</p>
      {here.map((correction) => {
        const entry = entries.find((each) => each.id === correction.entryId);
        return (
          <CorrectionNote
            correction={correction}
            editable
            key={correction.id}
            of={entry === undefined ? words.ofWhole : words.of(codeOfEntry(entry) ?? '')}
            onEdit={() => entry !== undefined && onGo(entry)}
          />
        );
      })}
    </div>
  );
}
