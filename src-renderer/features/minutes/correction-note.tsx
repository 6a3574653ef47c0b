import type { Correction } from '../../../src-shared/domain/correction.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { IconButton } from '../../ui/button.tsx';
import { IconDelete } from '../../ui/icons.ts';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import classes from './corrections.module.css';

interface CorrectionNoteProps {
  correction: Correction;
  /** "D6.2"; empty where it stands at its entry. */
  of: string;
  /** False: it stays as it is. */
  editable: boolean;
  onEdit: () => void;
}

/** What minutes should say, with day and meeting: apart from the text, which stays as it was. */
export function CorrectionNote({ correction, of, editable, onEdit }: CorrectionNoteProps) {
  const t = useText();
  const format = useFormat();
  const words = t.desk.corrections;
  const undoable = useUndoable();
  const { run: remove } = useWrite('corrections.remove');
  const { agreedAt, onDate, reason } = correction;
  const meeting = agreedAt === null ? '' : t.domain.meetingNumber[agreedAt.kind](agreedAt.ordinal);
  const line = words.line(format.shortDate(onDate), meeting);
  return (
    <aside aria-label={of === '' ? words.title : of} className={classes.note}>
      <div className={classes.head}>
        <span>
          <strong>{of === '' ? words.should : `${of} – ${words.should}`}</strong>
        </span>
        {editable && (
          <span className={classes.tools}>
            <button className={classes.edit} type="button" onClick={onEdit}>
              {words.edit}
            </button>
            <IconButton
              icon={IconDelete}
              label={words.remove}
              size="small"
              onClick={() =>
                void remove({ id: correction.id }).then((result) => result.ok && undoable(words.removed))
              }
            />
          </span>
        )}
      </div>
      <RichTextView text={correction.body} />
      <p className={classes.facts}>{[line, reason].filter(Boolean).join(' · ')}</p>
    </aside>
  );
}
