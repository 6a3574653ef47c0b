import type { Paper } from '../../../../src-shared/domain/paper.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconAdd } from '../../../ui/icons.ts';
import { Popover } from '../../../ui/popover.tsx';
import { PaperList } from './paper-list.tsx';
import { usePaperCommands } from './use-paper-commands.ts';
import { usePaperDrop } from './use-paper-drop.ts';
import dropLook from './paper-drop.module.css';
import classes from './papers.module.css';

interface PapersPopoverProps {
  itemId: string;
  number: string;
  papers: readonly Paper[];
  anchor: string;
  readOnly: boolean;
  onClose: () => void;
}

/** The papers of one item, at its row in the agenda. */
export function PapersPopover({ itemId, number, papers, anchor, readOnly, onClose }: PapersPopoverProps) {
  const t = useText();
  const commands = usePaperCommands();
  const drop = usePaperDrop({
    numberOf: () => t.meetings.agenda.number(number),
    readOnly,
    onFiles: (id, files) => void commands.addDropped(id, files),
    onPaper: (id, paperId) => void commands.moveTo(paperId, id, number),
  });
  const label = t.papers.ofItem(t.meetings.agenda.number(number));
  return (
    <Popover anchor={anchor} label={label} onClose={onClose}>
      <div
        {...drop.handlers}
        className={cx(classes.popover, drop.over && classes.over, drop.over && dropLook.over)}
        data-drop-says={drop.over?.says}
        data-paper-drop={itemId}
      >
        <h2>{label}</h2>
        {papers.length > 0 && (
          <PaperList commands={commands} label={label} papers={papers} readOnly={readOnly} />
        )}
        {!readOnly && (
          <>
            <p className={classes.dropHint}>{t.papers.dropHint}</p>
            <Button data-autofocus icon={IconAdd} size="small" onClick={() => void commands.add(itemId)}>
              {t.papers.add}
            </Button>
          </>
        )}
      </div>
    </Popover>
  );
}
